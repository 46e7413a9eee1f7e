import { useLocation, useNavigate } from 'react-router';
import { ComparedRolesDocument } from '../api/generated/graphql';
import { useGraphQLQuery } from '../api/use-graphql-query';
import { compare as texts } from '../texts';
import { QueryResult } from '../ui/query-result';
import { useTitle } from '../ui/use-title';
import './compare.css';
import { type CompareOptions, comparePath, readCompareOptions } from './compare-options';
import { RoleGapPage } from './role-gap';
import { RolePicker } from './role-picker';
import { TwoRoles } from './two-roles';

/** Compares two roles, or what the user knows with a role. */
export default function ComparePage() {
  const { search } = useLocation();
  const navigate = useNavigate();
  const { a, b } = readCompareOptions(search);
  const ids = [a, b].filter((id) => id !== null);
  const result = useGraphQLQuery(ComparedRolesDocument, { ids }, { enabled: ids.length > 0, keepPrevious: true });
  const change = (changes: Partial<CompareOptions>) => void navigate(comparePath({ a, b, ...changes }));
  const roleOf = (id: string | null) =>
    (result.data?.nodes ?? []).flatMap((node) => (node?.__typename === 'Role' && node.id === id ? [node] : []))[0];
  const [roleA, roleB] = [roleOf(a), roleOf(b)];
  const title = titleOf(roleA?.name, roleB?.name);
  useTitle(title);
  const unknown = ids.filter((id) => !roleOf(id));
  return (
    <div className="page compare">
      <h1>{title}</h1>
      {a === null && <p className="lead">{texts.lead}</p>}
      <div className="compare-pickers">
        <RolePicker label={texts.role} role={roleA ?? idOnly(a)} picked={ids} onChange={(id) => change({ a: id })} />
        <RolePicker
          label={texts.otherRole}
          role={roleB ?? idOnly(b)}
          picked={ids}
          onChange={(id) => change({ b: id })}
        />
      </div>
      {a !== null && (
        <QueryResult result={result} what={texts.what.roles}>
          {() =>
            unknown.length > 0 && !result.isPlaceholderData ? (
              <p className="empty">{texts.unknownRole(unknown.join(', '))}</p>
            ) : roleA && roleB ? (
              <TwoRoles a={roleA} b={roleB} />
            ) : (
              roleA && b === null && <RoleGapPage role={roleA} />
            )
          }
        </QueryResult>
      )}
    </div>
  );
}

function titleOf(a: string | undefined, b: string | undefined): string {
  if (a === undefined) return texts.title;
  return b === undefined ? texts.gapTitle(a) : texts.titleOf(a, b);
}

/** While its name is loading, or for an unknown role. */
function idOnly(id: string | null) {
  return id === null ? null : { id, name: id };
}
