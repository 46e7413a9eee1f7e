import { useState } from 'react';
import { EntityPicker } from '../planner/entity-picker';
import { curation as texts } from '../texts';
import { Select } from '../ui/select';
import { type Draft, edgeKey, newEdge } from './changes';
import { connectionsOf } from './connections';
import { connectionLabel } from './labels';

interface AddConnectionProps {
  id: string;
  draft: Draft;
  change: (changes: Partial<Draft>) => void;
}

/** Adds an edge from or to an entity: its kind, then the other end by name. */
export function AddConnection({ id, draft, change }: AddConnectionProps) {
  const connections = connectionsOf(draft.kind);
  const [selected, setSelected] = useState('0');
  const [message, setMessage] = useState('');
  const connection = connections[Number(selected)];
  if (!connection) return null;
  const { kind, isOutgoing, others } = connection;
  const add = (other: string) => {
    const edge = isOutgoing ? newEdge(kind, id, other) : newEdge(kind, other, id);
    const exists = draft.edges.some((one) => edgeKey(one.edge) === edgeKey(edge));
    setMessage(exists ? texts.form.exists : '');
    if (!exists) change({ edges: [...draft.edges, { original: null, edge, isRemoved: false }] });
  };
  return (
    <div className="add-connection" role="group" aria-label={texts.form.addConnection}>
      <Select
        label={texts.form.connection}
        value={selected}
        options={connections.map((one, index) => [String(index), connectionLabel(one)] as const)}
        onChange={setSelected}
      />
      <EntityPicker
        label={texts.form.otherEnd}
        placeholder={texts.form.search}
        kinds={others}
        picked={[id]}
        onPick={(picked) => add(picked.id)}
      />
      <p role="status">{message}</p>
    </div>
  );
}
