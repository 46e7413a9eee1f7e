import { draw } from '../../diagram/draw.js';
import { subgraphDiagram } from '../../diagram/subgraph.js';
import type { SubgraphResolvers } from '../generated/types.generated.js';

export const Subgraph: SubgraphResolvers = {
  diagram: ({ nodes, edges }, { format }, { graph }) => graph.computeText(draw(subgraphDiagram(nodes, edges), format)),
};
