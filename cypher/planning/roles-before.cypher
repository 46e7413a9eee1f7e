// The roles that lead directly to another one, as one record.
//
// @access  read
// @returns before LIST<LIST>  [role id, [ids of the roles that lead to it]]; without roles to which no other leads
// @order   ids of roles that lead to one by id
// @needs   label Role
MATCH (r:Role)<-[:LEADS_TO]-(b:Role)
WITH r.id AS role, b.id AS id
ORDER BY id
WITH role, collect(id) AS ids
RETURN collect([role, ids]) AS before
