import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import './main.css';
import { createGraphiQLFetcher, createLocalStorage } from '@graphiql/toolkit';
import { GraphiQL } from 'graphiql';
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import connection from './examples/connection.graphql?raw';
import learningPath from './examples/learning-path.graphql?raw';
import search from './examples/search.graphql?raw';
import skillGap from './examples/skill-gap.graphql?raw';
import skill from './examples/skill.graphql?raw';

const props = {
  fetcher: createGraphiQLFetcher({ url: location.pathname }),
  defaultTabs: [skill, learningPath, skillGap, search, connection].map((query) => ({ query })),
  // separate namespace: stored tabs of another GraphiQL at this origin would hide the examples
  storage: createLocalStorage({ namespace: 'skill-graph' }),
};

createRoot(document.getElementById('graphiql')!).render(createElement(GraphiQL, props));
