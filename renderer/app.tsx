import { MantineProvider, Notification, useMantineColorScheme } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { useEffect, useMemo } from 'react';
import { CommandKeys } from './commands/hotkeys.tsx';
import { Palette } from './commands/palette.tsx';
import { PressOnce } from './commands/press-once.tsx';
import { Frame } from './components/frame.tsx';
import { NewProjectDialog } from './steps/start/new-project-dialog.tsx';
import { StartScreen } from './steps/start/start-screen.tsx';
import { useTranslate } from './store/hooks.ts';
import { useStore } from './store/store.ts';
import { theme } from './theme.ts';

/** The page's language and title follow the store. */
function FollowLanguage() {
  const language = useStore((state) => state.language);
  const name = useStore(({ opened }) => opened?.document.project.values().next().value?.name);
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = name === undefined ? 'Awase' : `${name} - Awase`;
  }, [language, name]);
  return null;
}

/** Mantine follows the preferences. Apart from all else: setting the scheme, which is a new function each time, restyles the whole page. */
function FollowColourScheme() {
  const colourScheme = useStore((state) => state.colourScheme);
  const { setColorScheme } = useMantineColorScheme();
  useEffect(() => setColorScheme(colourScheme), [colourScheme, setColorScheme]);
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
      <FollowLanguage />
      <FollowColourScheme />
      <Notifications position="bottom-right" />
      <CommandKeys />
      <PressOnce />
      <Palette />
      {atStart ? <StartScreen /> : <Frame />}
      <NewProjectDialog />
    </MantineProvider>
  );
}
