import type { Translate } from '../../shared/language/index.ts';
import type { Project } from '../../shared/model/project.ts';

/** The unit of amounts that are totals: `万円`, or `万円・税込` where totals are shown with tax. */
export const totalUnit = ({ currencyUnit, taxShown }: Pick<Project, 'currencyUnit' | 'taxShown'>, t: Translate): string => {
  const unit = t(`glossary.currencyUnit.${currencyUnit}`);
  return taxShown ? t('estimates.withTax', { unit }) : unit;
};

/** The unit of amounts that are typed, which are without tax; said only where totals are shown with it. */
export const typedUnit = ({ currencyUnit, taxShown }: Pick<Project, 'currencyUnit' | 'taxShown'>, t: Translate): string => {
  const unit = t(`glossary.currencyUnit.${currencyUnit}`);
  return taxShown ? t('estimates.withoutTax', { unit }) : unit;
};
