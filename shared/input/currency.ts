/** Currencies by their usual words and signs, where the sign is more than one character or no sign at all. */
const words =
  /(?:[A-Z]{1,3})?\$|CN¥|\p{Sc}|(?:米|豪|香港|台湾|カナダ|シンガポール)?ドル|ユーロ|(?:英)?ポンド|人民元|台湾元|元|ウォン|バーツ|ルピー|ペソ|(?:スイス)?フラン|ルーブル|ドン|リンギット|(?<!パー)セント|(?:dollars?|euros?|pounds?|renminbi|rmb|cents?)\b/giu;

const codes = new Set(Intl.supportedValuesOf('currency'));

/** What names a currency other than yen in a text, as it stands there; null when nothing does. */
export function foreignCurrency(text: string): string | null {
  const word = [...text.matchAll(words)].map(([found]) => found).find((found) => found !== '¥');
  if (word !== undefined) return word;
  const code = [...text.matchAll(/(?<![A-Za-z])[A-Za-z]{3}(?![A-Za-z])/g)].map(([found]) => found).find((found) => found.toUpperCase() !== 'JPY' && codes.has(found.toUpperCase()));
  return code ?? null;
}
