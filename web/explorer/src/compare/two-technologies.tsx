import { Links } from '../entity/links';
import { compare as texts } from '../texts';
import { Section } from '../ui/section';

interface Named {
  id: string;
  name: string;
}

interface TwoTechnologiesProps {
  a: Named;
  b: Named;
  ofA: readonly Named[];
  ofB: readonly Named[];
}

/** The technologies of two roles: shared, only here, only there. */
export function TwoTechnologies({ a, b, ofA, ofB }: TwoTechnologiesProps) {
  if (ofA.length + ofB.length === 0) return null;
  const [inA, inB] = [idsOf(ofA), idsOf(ofB)];
  const lists = [
    { title: texts.sharedTechnologies, technologies: ofA.filter(({ id }) => inB.has(id)) },
    { title: texts.only(a.name), technologies: ofA.filter(({ id }) => !inB.has(id)) },
    { title: texts.only(b.name), technologies: ofB.filter(({ id }) => !inA.has(id)) },
  ];
  return (
    <Section title={texts.technologies} id="technologies">
      {lists.map(({ title, technologies }) => (
        <div key={title}>
          <h3>
            {title} <span className="section-count">{technologies.length}</span>
          </h3>
          <p>{technologies.length > 0 ? <Links to={technologies} /> : texts.none}</p>
        </div>
      ))}
    </Section>
  );
}

function idsOf(technologies: readonly Named[]): ReadonlySet<string> {
  return new Set(technologies.map(({ id }) => id));
}
