import type { Messages } from './message.ts';

/** Texts a new project starts with; from then on they are the user's own. */
export const defaults = {
  copyName: { ja: '{{name}}（コピー）', en: '{{name}} (copy)' },
  categories: {
    process: { ja: '業務プロセス', en: 'Business process' },
    functional: { ja: '機能要件', en: 'Functional' },
    nonFunctional: { ja: '非機能要件', en: 'Non-functional' },
    legal: { ja: '法規制対応', en: 'Law and regulation' },
  },
  levels: {
    fit: { ja: '完全一致', en: 'Full fit' },
    partial: { ja: '部分一致', en: 'Partial fit' },
    gap: { ja: '不一致', en: 'No fit' },
    notApplicable: { ja: '対象外', en: 'Not applicable' },
  },
  levelDescriptions: {
    fit: { ja: '要件がそのまま満たされる', en: 'The requirement is met as it stands' },
    partial: { ja: '大部分は満たされるが、設定やカスタマイズが要る', en: 'Mostly met; some setting or customisation is needed' },
    gap: { ja: '要件が満たされない', en: 'The requirement is not met' },
    notApplicable: { ja: 'この候補では評価の対象にしない', en: 'Does not apply to this candidate' },
  },
  scale: {
    met: { ja: '満たす', en: 'Met' },
    metDescription: { ja: '要件がそのまま満たされる', en: 'The requirement is met as it stands' },
    mostly: { ja: 'おおむね満たす', en: 'Mostly met' },
    mostlyDescription: { ja: '設定や小さな工夫で満たされる', en: 'Met with settings or a small workaround' },
    half: { ja: '半ば満たす', en: 'Half met' },
    halfDescription: { ja: '半分ほどが満たされ、残りは追加の手当てが要る', en: 'About half is met; the rest needs additions' },
    partly: { ja: '一部満たす', en: 'Partly met' },
    partlyDescription: { ja: '一部だけが満たされ、カスタマイズや追加が要る', en: 'Only a part is met; customisation or additions are needed' },
    hardly: { ja: 'ほとんど満たさない', en: 'Hardly met' },
    hardlyDescription: { ja: '手がかりになる機能はあるが、要件は満たされない', en: 'There is something to build on, but the requirement is not met' },
    notMet: { ja: '満たさない', en: 'Not met' },
    notMetDescription: { ja: '要件が満たされない', en: 'The requirement is not met' },
  },
  costClasses: {
    licence: { ja: 'ライセンス・利用料', en: 'Licence and usage fees' },
    initial: { ja: '初期', en: 'Initial' },
    build: { ja: '構築', en: 'Build' },
    security: { ja: 'セキュリティ', en: 'Security' },
    training: { ja: '教育', en: 'Training' },
    migration: { ja: '移行', en: 'Migration' },
    operation: { ja: '運用', en: 'Operation' },
    maintenance: { ja: '保守', en: 'Maintenance' },
  },
  natures: {
    missingFunction: { ja: '機能欠如', en: 'Missing function' },
    processDifference: { ja: 'プロセスの相違', en: 'Process difference' },
    nonCompliance: { ja: '法規制への非対応', en: 'Non-compliance with regulation' },
    performance: { ja: '性能・品質の不足', en: 'Insufficient performance or quality' },
    other: { ja: 'その他', en: 'Other' },
  },
} as const satisfies Messages;
