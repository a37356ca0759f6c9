import { Tabs } from '@mantine/core';
import { Screen } from '../../components/screen.tsx';
import { useTranslate } from '../../store/hooks.ts';
import { LevelsEditor } from './levels-editor.tsx';
import { EvidenceSetting } from './evidence-setting.tsx';
import { WeightHelp } from './weight-help.tsx';

/** Step 3-2: the scale ratings are given on, and help with the weights. */
export function CriteriaScreen() {
  const t = useTranslate();
  return (
    <Screen title={t('criteria.title')} lead={t('criteria.lead')}>
      <Tabs defaultValue="levels">
        <Tabs.List>
          <Tabs.Tab value="levels">{t('criteria.levels')}</Tabs.Tab>
          <Tabs.Tab value="weights">{t('criteria.weights')}</Tabs.Tab>
          <Tabs.Tab value="evidence">{t('criteria.evidence.title')}</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="levels">
          <LevelsEditor />
        </Tabs.Panel>
        <Tabs.Panel value="weights">
          <WeightHelp />
        </Tabs.Panel>
        <Tabs.Panel value="evidence">
          <EvidenceSetting />
        </Tabs.Panel>
      </Tabs>
    </Screen>
  );
}
