import { MantineProvider, useMantineColorScheme } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { useEffect } from 'react';
import { CommandKeys } from './commands/hotkeys.tsx';
import { Palette } from './commands/palette.tsx';
import { Frame } from './components/frame.tsx';
import { NewProjectDialog } from './steps/start/new-project-dialog.tsx';
import { StartScreen } from './steps/start/start-screen.tsx';
import { useStore } from './store/store.ts';
import { theme } from './theme.ts';

/** Lets Mantine and the page's language follow the preferences. */
function FollowPreferences() {
  const { language, colourScheme, opened } = useStore();
  const { setColorScheme } = useMantineColorScheme();
  useEffect(() => setColorScheme(colourScheme), [colourScheme, setColorScheme]);
  const name = opened === null ? undefined : [...opened.document.project.values()][0]?.name;
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = name === undefined ? 'Awase' : `${name} - Awase`;
  }, [language, name]);
  return null;
}

export function App() {
  const atStart = useStore(({ location }) => location.projectId === null);
  return (
    <MantineProvider theme={theme} defaultColorScheme="auto">
      <FollowPreferences />
      <Notifications position="bottom-right" />
      <CommandKeys />
      <Palette />
      {atStart ? <StartScreen /> : <Frame />}
      <NewProjectDialog />
    </MantineProvider>
  );
}
