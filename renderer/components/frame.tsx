import { ActionIcon, Button, Loader, Menu, Text, Tooltip, VisuallyHidden } from '@mantine/core';
import { IconArrowBackUp, IconArrowForwardUp, IconChevronDown, IconDownload, IconFileSpreadsheet, IconFileText, IconMessage } from '@tabler/icons-react';
import type { ComponentType } from 'react';
import { keysOf } from '../commands/hotkeys.tsx';
import { runCommand } from '../commands/run-command.ts';
import { openThreadCount } from '../../shared/comments.ts';
import { projectOf } from '../../shared/document.ts';
import { formatCount } from '../../shared/language/format.ts';
import { cut, restText } from '../../shared/language/lists.ts';
import type { MessageKey } from '../../shared/language/index.ts';
import { OverviewScreen } from '../steps/overview/overview-screen.tsx';
import { CurrentStateScreen } from '../steps/current-state/current-state-screen.tsx';
import { RequirementsScreen } from '../steps/requirements/requirements-screen.tsx';
import { CandidatesScreen } from '../steps/candidates/candidates-screen.tsx';
import { CriteriaScreen } from '../steps/criteria/criteria-screen.tsx';
import { ComparisonScreen } from '../steps/comparison/comparison-screen.tsx';
import { GapsScreen } from '../steps/gaps/gaps-screen.tsx';
import { VisualsScreen } from '../steps/visuals/visuals-screen.tsx';
import { EstimatesScreen } from '../steps/estimates/estimates-screen.tsx';
import { NeedsScreen } from '../steps/needs/needs-screen.tsx';
import { FeaturesScreen } from '../steps/features/features-screen.tsx';
import { ConsensusScreen } from '../steps/consensus/consensus-screen.tsx';
import { FitsScreen } from '../steps/fits/fits-screen.tsx';
import { FindingsScreen } from '../steps/findings/findings-screen.tsx';
import { ReexaminationsScreen } from '../steps/reexaminations/reexaminations-screen.tsx';
import { ReviewsScreen } from '../steps/reviews/reviews-screen.tsx';
import { CountermeasuresScreen } from '../steps/countermeasures/countermeasures-screen.tsx';
import { CostBenefitScreen } from '../steps/cost-benefit/cost-benefit-screen.tsx';
import { PlanScreen } from '../steps/plan/plan-screen.tsx';
import { CalibrationScreen } from '../steps/calibration/calibration-screen.tsx';
import { ScheduleScreen } from '../steps/schedule/schedule-screen.tsx';
import { SimulationScreen } from '../steps/simulation/simulation-screen.tsx';
import { QuotesScreen } from '../steps/quotes/quotes-screen.tsx';
import { useTranslate } from '../store/hooks.ts';
import type { Screen } from '../store/location.ts';
import { useProjects } from '../store/project-list.ts';
import { hasWaiting } from '../store/kept-drafts.ts';
import { useStore } from '../store/store.ts';
import { BrandBar } from './brand-bar.tsx';
import { CommentsDrawer } from './comments/comments-drawer.tsx';
import { FollowSelection } from './comments/follow-selection.tsx';
import styles from './frame.module.css';
import { Mishap } from './mishap.tsx';
import { Procedure } from './procedure.tsx';

const screenOf: Record<Screen, ComponentType> = {
  overview: OverviewScreen,
  currentState: CurrentStateScreen,
  requirements: RequirementsScreen,
  candidates: CandidatesScreen,
  criteria: CriteriaScreen,
  comparison: ComparisonScreen,
  gaps: GapsScreen,
  visuals: VisualsScreen,
  estimates: EstimatesScreen,
  needs: NeedsScreen,
  features: FeaturesScreen,
  consensus: ConsensusScreen,
  fits: FitsScreen,
  findings: FindingsScreen,
  reexaminations: ReexaminationsScreen,
  reviews: ReviewsScreen,
  countermeasures: CountermeasuresScreen,
  costBenefit: CostBenefitScreen,
  quotes: QuotesScreen,
  simulation: SimulationScreen,
  plan: PlanScreen,
  schedule: ScheduleScreen,
  calibration: CalibrationScreen,
};

/** The window around a project: the bar, the way through the procedure, and the screen. */
export function Frame() {
  const t = useTranslate();
  const isOpen = useStore(({ opened }) => opened !== null);
  const screen = useStore(({ location }) => location.screen);
  const presenting = useStore((state) => state.presenting);
  const commentsOpen = useStore((state) => state.commentsOpen);
  const Content = screenOf[screen];
  return (
    <div className={styles['frame']} data-presenting={presenting}>
      <a className={styles['skip']} href="#content" onClick={skipToContent}>
        {t('frame.skipToContent')}
      </a>
      {!presenting && <BrandBar actions={isOpen && <ProjectActions />}>{isOpen && <ProjectMenu />}</BrandBar>}
      {isOpen ? (
        <>
          {!presenting && <Procedure />}
          <main id="content" tabIndex={-1} className={styles['content']}>
            <Mishap key={screen}>
              <FollowSelection>
                <Content />
              </FollowSelection>
            </Mishap>
          </main>
          {commentsOpen && !presenting && <CommentsDrawer />}
        </>
      ) : (
        <div className={styles['opening']} role="status">
          <Loader size="sm" /> {t('frame.opening')}
        </div>
      )}
    </div>
  );
}

function skipToContent(event: React.MouseEvent): void {
  event.preventDefault();
  document.getElementById('content')?.focus();
}

const projectsInMenu = 8;

function ProjectMenu() {
  const t = useTranslate();
  const document = useStore(({ opened }) => opened?.document);
  const { goToProject, goToStart } = useStore.getState();
  const { shown, rest } = cut(useProjects() ?? [], projectsInMenu);
  if (document === undefined) return null;
  const current = projectOf(document);
  return (
    <Menu position="bottom-start">
      <Menu.Target>
        <Button variant="subtle" color="gray" size="xs" rightSection={<IconChevronDown size={14} />} className={styles['project'] ?? ''} title={current.name}>
          <Text component="span" size="sm" fw={600} truncate>
            {current.name}
          </Text>
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{t('frame.projectMenu')}</Menu.Label>
        {shown.map(({ projectId, name }) => (
          <Menu.Item key={projectId} onClick={() => goToProject(projectId)}>
            {name}
          </Menu.Item>
        ))}
        {rest > 0 && <Menu.Label>{restText(rest, t)}</Menu.Label>}
        <Menu.Divider />
        <Menu.Item onClick={goToStart}>{t('command.goStart')}</Menu.Item>
        <Menu.Item onClick={() => runCommand('newProject')}>{t('command.newProject')}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

function ProjectActions() {
  const t = useTranslate();
  const history = useStore(({ opened }) => opened?.history);
  const describe = (key: MessageKey, action: string | null | undefined, fallback: MessageKey): string =>
    action == null ? t(fallback) : t(key, { action: t(`action.${action}` as MessageKey) });
  const waits = useStore(hasWaiting);
  const undo = waits ? t('frame.undoWaiting') : describe('frame.undoOf', history?.undo, 'command.undo');
  const redo = describe('frame.redoOf', history?.redo, 'command.redo');
  return (
    <>
      <Tooltip label={`${undo}（${keysOf('undo')}）`}>
        <ActionIcon variant="subtle" color="gray" aria-label={undo} disabled={history?.undo == null && !waits} onClick={() => runCommand('undo')}>
          <IconArrowBackUp size={18} />
        </ActionIcon>
      </Tooltip>
      <Tooltip label={`${redo}（${keysOf('redo')}）`}>
        <ActionIcon variant="subtle" color="gray" aria-label={redo} disabled={history?.redo == null} onClick={() => runCommand('redo')}>
          <IconArrowForwardUp size={18} />
        </ActionIcon>
      </Tooltip>
      <CommentsButton />
      <Menu position="bottom-end">
        <Menu.Target>
          <Button size="xs" leftSection={<IconDownload size={16} />} rightSection={<IconChevronDown size={14} />}>
            {t('frame.export')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item leftSection={<IconFileSpreadsheet size={16} />} onClick={() => runCommand('exportWorkbook')}>
            {t('command.exportWorkbook')}
          </Menu.Item>
          <Menu.Item leftSection={<IconFileText size={16} />} onClick={() => runCommand('exportProject')}>
            {t('command.exportProject')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </>
  );
}

/** Opens the comments, and says how many threads are still open. */
function CommentsButton() {
  const t = useTranslate();
  const language = useStore((state) => state.language);
  const commentsOpen = useStore((state) => state.commentsOpen);
  const open = useStore(({ opened }) => (opened === null ? 0 : openThreadCount(opened.document)));
  const label = t('comments.button', { number: formatCount(open, language) });
  return (
    <Tooltip label={`${label}（${keysOf('toggleComments')}）`}>
      <Button
        variant="subtle"
        color="gray"
        size="compact-sm"
        leftSection={<IconMessage size={18} />}
        aria-pressed={commentsOpen}
        onClick={() => runCommand('toggleComments')}
      >
        <VisuallyHidden>{label}</VisuallyHidden>
        <span aria-hidden>{formatCount(open, language)}</span>
      </Button>
    </Tooltip>
  );
}
