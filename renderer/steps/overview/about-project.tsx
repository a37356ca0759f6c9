import { NativeSelect } from '@mantine/core';
import { editRecords } from '../../../shared/actions/edit-records.ts';
import { projectOf } from '../../../shared/document.ts';
import { currencyUnits, type Project } from '../../../shared/model/project.ts';
import { CommitLine, CommitLines } from '../../components/commit-text.tsx';
import { useDocument, useTranslate } from '../../store/hooks.ts';
import { useStore } from '../../store/store.ts';
import styles from './overview.module.css';

const years = Array.from({ length: 10 }, (_, index) => String(index + 1));

/** The project's own record: name, organisation, background, goals, unit of money, years of cost. */
export function AboutProject() {
  const t = useTranslate();
  const project = projectOf(useDocument());
  const dispatch = useStore((state) => state.dispatch);
  const edit = (values: Partial<Omit<Project, 'id'>>): void => {
    void dispatch('editProject', (latest) => editRecords(latest, 'project', [{ id: project.id, values }]));
  };
  return (
    <div className={styles['fields']}>
      <CommitLine
        label={t('screens.overview.name')}
        value={project.name}
        onCommit={(name) => {
          if (name.trim() !== '') edit({ name });
        }}
      />
      <CommitLines label={t('screens.overview.organization')} rows={1} value={project.organization} onCommit={(organization) => edit({ organization })} />
      <CommitLines label={t('screens.overview.background')} value={project.background} onCommit={(background) => edit({ background })} />
      <CommitLines label={t('screens.overview.goals')} value={project.goals} onCommit={(goals) => edit({ goals })} />
      <div className={styles['pair']}>
        <NativeSelect
          label={t('screens.overview.currencyUnit')}
          value={project.currencyUnit}
          data={currencyUnits.map((value) => ({ value, label: t(`glossary.currencyUnit.${value}`) }))}
          onChange={(event) => edit({ currencyUnit: currencyUnits.find((unit) => unit === event.currentTarget.value) ?? project.currencyUnit })}
        />
        <NativeSelect
          label={t('screens.overview.horizonYears')}
          value={String(project.horizonYears)}
          data={years}
          onChange={(event) => edit({ horizonYears: Number(event.currentTarget.value) })}
        />
      </div>
    </div>
  );
}
