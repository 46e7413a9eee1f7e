// Imports that are under way, or were interrupted.
//
// @access  read
// @returns mark MAP  as put-mark keeps it, and `idleMs`, how long nobody has been heard of
// @needs   label Import
MATCH (i:Import)
RETURN i {.*, idleMs: timestamp() - i.heardAt} AS mark
