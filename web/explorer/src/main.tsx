import './styles/tokens.css';
import './styles/base.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { BrowserRouter } from 'react-router';
import { queryClient } from './api/use-graphql-query';
import { App } from './app';

createRoot(document.getElementById('explorer')!).render(
  <StrictMode>
    <QueryClientProvider client={queryClient}>
      {/* with transitions, a checkbox would revert until the transition ends */}
      <BrowserRouter useTransitions={false}>
        <App />
      </BrowserRouter>
    </QueryClientProvider>
  </StrictMode>,
);
