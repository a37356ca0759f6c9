import { type Document, inOrder } from '../../../shared/document.ts';
import type { Translate } from '../../../shared/language/index.ts';
import type { Need } from '../../../shared/model/need.ts';
import type { Process } from '../../../shared/model/process.ts';
import type { GridColumn } from '../../grid/types.ts';

export const processColumns = (t: Translate): GridColumn<Process>[] => [
  { id: 'title', header: t('screens.currentState.processTitle'), width: 180, editable: true, text: ({ title }) => title },
  { id: 'description', header: t('screens.currentState.description'), flex: 2, minWidth: 240, editable: true, editor: 'lines', text: ({ description }) => description },
  { id: 'actor', header: t('screens.currentState.actor'), width: 140, editable: true, text: ({ actor }) => actor },
  { id: 'tools', header: t('screens.currentState.tools'), width: 160, editable: true, text: ({ tools }) => tools },
  { id: 'pains', header: t('screens.currentState.pains'), flex: 1, minWidth: 200, editable: true, editor: 'lines', text: ({ pains }) => pains },
];

export function needColumns(document: Document, t: Translate): GridColumn<Need>[] {
  const traces = Map.groupBy(document.trace.values(), ({ needId }) => needId);
  const order = new Map(inOrder(document, 'requirement').map(({ id }, index) => [id, index]));
  const answering = ({ id }: Need): string => {
    const requirementIds = (traces.get(id) ?? []).map(({ requirementId }) => requirementId);
    const titles = requirementIds
      .sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0))
      .map((requirementId) => document.requirement.get(requirementId)?.title ?? '');
    return titles.length === 0 ? t('screens.currentState.noRequirement') : titles.join(t('frame.separator'));
  };
  return [
    { id: 'code', header: t('glossary.code'), width: 92, editable: true, text: ({ code }) => code },
    { id: 'title', header: t('screens.currentState.needTitle'), flex: 2, minWidth: 240, editable: true, text: ({ title }) => title },
    { id: 'description', header: t('screens.currentState.description'), flex: 2, minWidth: 200, editable: true, editor: 'lines', text: ({ description }) => description },
    { id: 'requirements', header: t('screens.currentState.requirementsOfNeed'), flex: 1, minWidth: 200, text: answering },
  ];
}
