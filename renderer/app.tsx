import { MantineProvider, Notification, useMantineColorScheme } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { useEffect, useMemo } from 'react';
import { CommandKeys } from './commands/hotkeys.tsx';
import { Palette } from './commands/palette.tsx';
import { Frame } from './components/frame.tsx';
import { NewProjectDialog } from './steps/start/new-project-dialog.tsx';
import { StartScreen } from './steps/start/start-screen.tsx';
import { useTranslate } from './store/hooks.ts';
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
  const t = useTranslate();
  const atStart = useStore(({ location }) => location.projectId === null);
  const worded = useMemo(() => {
    const closing = Notification.extend({ defaultProps: { closeButtonProps: { 'aria-label': t('frame.close') } } });
    return { ...theme, components: { ...theme.components, Notification: closing } };
  }, [t]);
  return (
    <MantineProvider theme={worded} defaultColorScheme="auto">
      <FollowPreferences />
      <Notifications position="bottom-right" />
      <CommandKeys />
      <Palette />
      {atStart ? <StartScreen /> : <Frame />}
      <NewProjectDialog />
    </MantineProvider>
  );
}
