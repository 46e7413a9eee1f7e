import { describe, expect, it } from '@jest/globals';
import { MentionFinder } from '../../../src/text-mentions/mention-finder.js';
import { document, finderIn, indexOf, KINDS, named } from './finder.js';

const TECHNOLOGIES = named(
  ...[
    'C',
    'C#',
    'C++',
    'Docker',
    'Express',
    'Go',
    'Java',
    'JavaScript',
    'Kubernetes',
    'Node.js',
    'Python',
    'R',
    'Rust',
    'Spring',
  ],
  ...['Spring Boot', 'Vue.js', 'HTML', '.NET', 'ASP.NET', 'PostgreSQL', 'Oracle'],
);
const SKILLS = [
  document('skill:tdd', 'Test-driven development', { aliases: ['TDD'] }),
  document('skill:rest', 'RESTful API design', { aliases: ['REST API'] }),
  document('skill:cicd', 'CI/CD pipelines'),
  document('skill:delivery', 'Continuous delivery', { aliases: ['CI/CD', 'CI', 'CD'] }),
  document('skill:containers', 'Containerization'),
  document('skill:load', 'Load balancing'),
  document('skill:oop', 'Object-oriented design', { aliases: ['client/server'] }),
];
const { find, textsIn, negatedIn } = finderIn(indexOf([...TECHNOLOGIES, ...SKILLS]));

describe('names in a text', () => {
  it('takes the longest name, and tells names, aliases and word forms', () => {
    const text = 'Spring Boot, TDD, load balancers and containerized services on Docker and Kubernetes in Java';
    expect(find(text).map(({ start, end, reason }) => [text.slice(start, end), reason])).toEqual([
      ['Spring Boot', 'NAME'],
      ['TDD', 'ALIAS'],
      ['load balancers', 'WORD_FORM'],
      ['containerized', 'WORD_FORM'],
      ['Docker', 'NAME'],
      ['Kubernetes', 'NAME'],
      ['Java', 'NAME'],
    ]);
  });

  it.each([
    ['Nodejs, Node.js and node js', ['Nodejs', 'Node.js', 'node js']],
    ['C++, C# and .NET developer', ['C++', 'C#', '.NET']],
    ['Postgre SQL and cicd pipelines', ['Postgre SQL', 'cicd pipelines']],
    ['HTML5, Vue.js 3, Java 17', ['HTML5', 'Vue.js', 'Java']],
    ['Test driven development, REST APIs', ['Test driven development', 'REST APIs']],
    ['Docker’s images, Kubernetes-based', ['Docker', 'Kubernetes']],
    ['Docker/Kubernetes and client/server', ['Docker', 'Kubernetes', 'client/server']],
  ])('%s', (text, expected) => expect(textsIn(text)).toEqual(expected));

  it('reads Markdown and hard-wrapped lines; names do not cross items, headings, paragraphs or sentences', () => {
    expect(textsIn('test-driven\ndevelopment with **Spring** `Boot` and Spring\r\n  Boot')).toEqual([
      'test-driven\ndevelopment',
      'Spring** `Boot',
      'Spring\r\n  Boot',
    ]);
    for (const between of ['\n- ', '\n\n', '. ', '\n# ', '\n2. ', ', ', '\n| ']) {
      expect(textsIn(`Java, Spring${between}Boot`)).not.toContain(`Spring${between}Boot`);
    }
  });

  it('finds nothing in addresses, but in the texts of links', () => {
    const text =
      'java@docker.com, https://docker.com/java, go.dev, github.com/docker/java. [Docker](https://java.com) ASP.NET';
    expect(textsIn(text)).toEqual(['Docker', 'ASP.NET']);
  });

  it('counts UTF-16 code units of the original text', () => {
    const text = '👩‍💻 Ünïcode — Döcker Docker\r\nﬁne Kubernetes';
    expect(find(text).map(({ start, end }) => text.slice(start, end))).toEqual(['Döcker', 'Docker', 'Kubernetes']);
  });
});

describe('names that are also ordinary words', () => {
  it.each([
    ['You know Java, Go and Rust.', ['Java', 'Go', 'Rust']],
    ['The services are written in Go.', ['Go']],
    ['Built with Go 1.21', ['Go']],
    ['C/C++ and R developer', ['C', 'C++', 'R']],
    ['typescript javascript go', ['javascript', 'go']],
    ['Databases: Oracle, PostgreSQL', ['Oracle', 'PostgreSQL']],
    ['- Go\n- Docker', ['Go', 'Docker']],
    ['Java since 2015', ['Java']],
    ['No Java since then. Docker, CI/CD.', ['Java', 'Docker', 'CI/CD']],
  ])('%s', (text, expected) => expect(textsIn(text)).toEqual(expected));

  it.each([
    'R&D spends a lot.',
    'C-level managers and vitamin C',
    'Go to market in Spring 2024',
    'We use Java and go live in spring.',
    'The Oracle of Delphi took the express train.',
    'GO HOME AND REST',
    'Python is a large snake.',
  ])('%s', (text) => expect(textsIn(text).filter((word) => word !== 'Java')).toEqual([]));
});

describe('negation', () => {
  it.each([
    ['no Java needed', ['Java']],
    ['Java is not required', ['Java']],
    ['without Kubernetes', ['Kubernetes']],
    ['no experience with Docker', ['Docker']],
    ['not familiar with Docker, never used Kubernetes', ['Docker', 'Kubernetes']],
    ['no Java needed, but Go is a must', ['Java']],
    ['We need no Java, Python or Docker.', ['Java', 'Python', 'Docker']],
    ['Java and Python are not required, Docker is.', ['Java', 'Python']],
    ["We don't need Java, Python is a must.", ['Java']],
    ['Docker (not needed), Kubernetes', ['Docker']],
    ['not only Java but also Go', []],
    ['Not interested in: Java', ['Java']],
    ['No degree required: Java, Go', []],
    ['No degree required. Java and Docker.', []],
    ['You have no problem with Docker.', []],
  ])('%s', (text, expected) => expect(negatedIn(text)).toEqual(expected));
});

describe('the entities of a name', () => {
  it('puts names before aliases, skills before technologies, what is used more first and what is retired last', () => {
    const { find: findIn } = finderIn(
      indexOf([
        document('technology:docker', 'Docker', { uses: 9 }),
        document('skill:docker', 'Docker'),
        document('skill:old', 'Docker', { status: 'DEPRECATED', uses: 99 }),
        document('skill:alias', 'Containers', { aliases: ['Docker'] }),
        document('skill:used', 'Docker', { uses: 5 }),
      ]),
    );
    const expected = ['skill:used', 'skill:docker', 'technology:docker', 'skill:alias', 'skill:old'];
    expect(findIn('Docker and more')[0]?.ids).toEqual(expected);
  });

  it('reads names without what explains them', () => {
    const { textsIn: textsOf } = finderIn(indexOf([document('skill:java', 'Java (computer programming)')]));
    expect(textsOf('We use Java. Java (computer programming)')).toEqual(['Java', 'Java (computer programming)']);
  });

  it('finds only the kinds that are asked for', () => {
    const index = indexOf([document('technology:docker', 'Docker'), document('role:dev', 'Backend developer')]);
    expect(finderIn(index).textsIn('Docker for a backend developer')).toEqual(['Docker']);
    expect(finderIn(index, new Set(['ROLE'])).textsIn('Docker for a backend developer')).toEqual(['backend developer']);
  });
});

describe('long texts', () => {
  const words = ['a', 'C ', 'C, ', 'no Java and ', 'manage ', 'a@', 'Go/', '(', '分布式', '. ', '\n', 'http://', 'a ('];

  it.each(words)('takes a number of slices that grows with the text: %j', (word) => {
    const finder = new MentionFinder(indexOf([...TECHNOLOGIES, ...SKILLS]));
    const slices = (length: number) => {
      const sliced = finder.find(word.repeat(Math.ceil(length / word.length)), KINDS);
      let count = 0;
      while (sliced.next().done !== true) count += 1;
      return count;
    };
    expect(slices(20_000)).toBeGreaterThan(5);
    expect(slices(20_000)).toBeLessThan(2.5 * slices(10_000));
  });
});
