import { Button, Checkbox, Group, Modal, NativeSelect, Text, TextInput, Title } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useEffect, useMemo, useState } from 'react';
import { addFromCatalogue, type CatalogueChoice } from '../../../shared/actions/add-from-catalogue.ts';
import { type Catalogue, catalogueLeaves, type CatalogueSummary, presentItems } from '../../../shared/catalogue.ts';
import { inOrder } from '../../../shared/document.ts';
import type { IdOf } from '../../../shared/model/entities.ts';
import { request } from '../../api.ts';
import { reportDone, reportProblem } from '../../notify.ts';
import { useDocument, useTranslate } from '../../store/hooks.ts';
import { useStore } from '../../store/store.ts';
import { CataloguePreview } from './catalogue-preview.tsx';
import { CatalogueTree } from './catalogue-tree.tsx';
import styles from './requirements.module.css';

interface CatalogueDialogProps {
  readonly onClose: () => void;
}

const perGroup = 'perGroup';

/** Choose a catalogue, pick items, see what will be added, add it as one change. */
export function CatalogueDialog({ onClose }: CatalogueDialogProps) {
  const t = useTranslate();
  const document = useDocument();
  const { language, dispatch } = useStore();
  const [summaries, setSummaries] = useState<readonly CatalogueSummary[]>([]);
  const [catalogue, setCatalogue] = useState<Catalogue | null>(null);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [target, setTarget] = useState<IdOf<'category'> | typeof perGroup>(perGroup);
  const [requiredIsMandatory, setRequiredIsMandatory] = useState(false);
  const [search, setSearch] = useState('');

  const read = (name: string): void => {
    setChosen(new Set());
    request('catalogues.read', { name }).then(setCatalogue, (error: unknown) => reportProblem(error, useStore.getState().language));
  };
  useEffect(() => {
    const start = async (): Promise<void> => {
      const found = await request('catalogues.list', {});
      setSummaries(found);
      const [first] = found;
      if (first !== undefined) setCatalogue(await request('catalogues.read', { name: first.name }));
    };
    start().catch((error: unknown) => reportProblem(error, useStore.getState().language));
  }, []);

  const present = useMemo(() => (catalogue === null ? new Set<string>() : presentItems(document, catalogue)), [catalogue, document]);
  const choice = useMemo(
    (): CatalogueChoice | null =>
      catalogue === null ? null : { catalogue, chosen, categoryId: target === perGroup ? null : target, requiredIsMandatory, language },
    [catalogue, chosen, target, requiredIsMandatory, language],
  );
  const count = [...chosen].filter((id) => !present.has(id)).length;
  const asksMandatory = catalogue !== null && catalogueLeaves(catalogue).some(({ priorityClass }) => priorityClass === 'required');

  const add = async (): Promise<void> => {
    if (choice === null || !(await dispatch('addFromCatalogue', (latest, context) => addFromCatalogue(latest, choice, context)))) return;
    reportDone(t('requirements.catalogue.added', { count }));
    onClose();
  };

  return (
    <Modal opened onClose={onClose} title={t('requirements.catalogue.open')} size="72rem" closeButtonProps={{ 'aria-label': t('frame.close') }}>
      <div className={styles['catalogue']}>
        <div className={styles['fields']}>
          <NativeSelect
            size="xs"
            label={t('requirements.catalogue.choose')}
            value={catalogue?.name ?? ''}
            data={summaries.map(({ name, title, count: items }) => ({ value: name, label: t('requirements.catalogue.option', { title: title[language], count: items }) }))}
            onChange={(event) => read(event.currentTarget.value)}
          />
          <NativeSelect
            size="xs"
            label={t('requirements.catalogue.target')}
            value={target}
            data={[
              { value: perGroup, label: t('requirements.catalogue.perGroup') },
              ...inOrder(document, 'category').map(({ id, name }) => ({ value: id, label: name })),
            ]}
            onChange={(event) => {
              const wanted = event.currentTarget.value;
              setTarget(inOrder(document, 'category').find(({ id }) => id === wanted)?.id ?? perGroup);
            }}
          />
          <TextInput
            size="xs"
            label={t('requirements.catalogue.search')}
            leftSection={<IconSearch size={14} />}
            value={search}
            onChange={(event) => setSearch(event.currentTarget.value)}
          />
        </div>
        {catalogue !== null && (
          <Text size="xs" c="var(--ink-soft)">
            {catalogue.source[language]}
          </Text>
        )}
        <div className={styles['sides']}>
          <section className={styles['side']} aria-label={t('requirements.catalogue.items')} tabIndex={0}>
            {catalogue !== null && <CatalogueTree catalogue={catalogue} chosen={chosen} present={present} search={search} onChoose={setChosen} />}
          </section>
          <section className={styles['side']} aria-label={t('requirements.catalogue.preview', { count })} tabIndex={0}>
            <Title order={3} size="h5">
              {t('requirements.catalogue.preview', { count })}
            </Title>
            {choice === null || count === 0 ? (
              <Text size="sm" c="var(--ink-soft)">
                {t('requirements.catalogue.nothingChosen')}
              </Text>
            ) : (
              <CataloguePreview choice={choice} />
            )}
          </section>
        </div>
        {asksMandatory && (
          <Checkbox
            size="xs"
            label={t('requirements.catalogue.mandatory')}
            description={t('requirements.catalogue.mandatoryHelp')}
            styles={{ description: { color: 'var(--ink-soft)' } }}
            checked={requiredIsMandatory}
            onChange={(event) => setRequiredIsMandatory(event.currentTarget.checked)}
          />
        )}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('frame.cancel')}
          </Button>
          <Button disabled={count === 0} onClick={() => void add()}>
            {t('requirements.catalogue.add', { count })}
          </Button>
        </Group>
      </div>
    </Modal>
  );
}
