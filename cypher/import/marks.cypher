// Marks of running and interrupted imports.
//
// @access  read
// @returns mark MAP  as stored by put-mark, with `idleMs`, the milliseconds since the last heartbeat
// @needs   label Import
MATCH (i:Import)
RETURN i {.*, idleMs: timestamp() - i.heardAt} AS mark
