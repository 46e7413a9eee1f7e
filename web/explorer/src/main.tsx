import './styles/tokens.css';
import './styles/base.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { BrowserRouter } from 'react-router';
import { queryClient } from './api/use-answer';
import { App } from './app';

createRoot(document.getElementById('explorer')!).render(
  <StrictMode>
    <QueryClientProvider client={queryClient}>
      {/* a tick that waited for a transition would first jump back */}
      <BrowserRouter useTransitions={false}>
        <App />
      </BrowserRouter>
    </QueryClientProvider>
  </StrictMode>,
);
