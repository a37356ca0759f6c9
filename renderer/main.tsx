import '@mantine/core/styles.css';
import '@mantine/notifications/styles.css';
import '@mantine/spotlight/styles.css';
import './styles.css';
import { createRoot } from 'react-dom/client';
import { z } from 'zod';
import { App } from './app.tsx';
import { startSession } from './start-session.ts';

// The content security policy forbids compiling code at run time.
z.config({ jitless: true });

const root = document.getElementById('root');
if (root !== null) void startSession().then(() => createRoot(root).render(<App />));
