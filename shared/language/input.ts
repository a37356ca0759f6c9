import type { Messages } from './message.ts';

/** Why a typed or pasted text cannot be taken: what it is not, why, and what to type instead. */
export const input = {
  notAmount: {
    ja: '「{{text}}」は金額として読めません。数字で入力してください（例: 60、1,200、60万、¥600,000）。',
    en: '“{{text}}” is not an amount. Type digits, such as 60, 1,200 or ¥600,000.',
  },
  amountSeparators: {
    ja: '「{{text}}」は金額として読めません。コンマや点が桁区切りか小数点かを決められません。桁区切りは 1,234,567、小数は 1234.56 の形で入力してください。',
    en: '“{{text}}” is not read as an amount: its commas and points could mean two numbers. Write thousands as 1,234,567 and decimals as 1234.56.',
  },
  amountTrailingMinus: {
    ja: '「{{text}}」は金額として読めません。後ろの「-」が値引きか締めの線かを決められません。値引きは −5,000、そうでなければ 5,000 の形で入力してください。',
    en: '“{{text}}” is not read as an amount: the dash behind it could be a minus or a closing mark. Write −5,000 for less than nothing, else 5,000.',
  },
  foreignCurrency: {
    ja: '「{{text}}」は金額として読めません。この案件の金額は円で、「{{named}}」は扱えません。円に換算して入力し（例: ¥340,000、34万円）、換算の率と日付を前提や備考に書いてください。',
    en: '“{{text}}” is not read as an amount: this project counts in yen, not in {{named}}. Convert it to yen, such as ¥340,000, and note the rate and its date.',
  },
  amountUnit: {
    ja: '「{{text}}」は金額として読めません。「{{named}}」は金額の単位ではありません。単位は円・千円・万円・百万円・億円のどれかにするか、数字だけを入力してください。',
    en: '“{{text}}” is not read as an amount: “{{named}}” is no unit of money here. Use ¥, JPY or yen, with k or million where there are many, or digits alone.',
  },
  amountRate: {
    ja: '「{{text}}」は金額として読めません。「{{named}}」は単価の決め方です。金額だけを入力してください。見積りと見積書では、毎月・毎年は「頻度」に、人数や台数は「数量」に入力します。',
    en: '“{{text}}” is not read as an amount: “{{named}}” says how it is counted. Type the amount alone; in estimates and quotes, how often goes to “Frequency” and how many to “Quantity”.',
  },
  amountWithTax: {
    ja: '「{{text}}」は金額として読めません。ここには税抜の金額を入力します。税抜に直して入力してください。見積書なら「税」を税込に変えることもできます。',
    en: '“{{text}}” is not read as an amount: amounts are typed without tax here. Take the tax off first; a quote’s tax can be set to incl. instead.',
  },
  amountWithoutTax: {
    ja: '「{{text}}」は金額として読めません。ここには税込の金額を入力します。税込に直して入力してください。見積書なら「税」を税抜に変えることもできます。',
    en: '“{{text}}” is not read as an amount: amounts are typed with tax here. Add the tax first; a quote’s tax can be set to excl. instead.',
  },
  negativeAmount: {
    ja: '「{{text}}」は金額として読めません。ここに 0 より小さい金額は入力できません。0 以上の金額を入力してください。',
    en: '“{{text}}” is below 0, which an amount cannot be here. Type 0 or more.',
  },
  amountTooLarge: {
    ja: '「{{text}}」は金額として読めません。1,000 兆円までの金額を入力してください。単位を確かめてください。',
    en: '“{{text}}” is more than an amount can be: at most ¥1,000,000,000,000,000. Check the unit.',
  },
  notDay: {
    ja: '「{{text}}」は日付として読めません。2026-11-01、2026/11/1、令和8年11月1日 のように入力してください。',
    en: '“{{text}}” is not a date. Write it like 2026-11-01, 2026/11/1 or 1 Nov 2026.',
  },
  nearestYear: {
    ja: '「{{text}}」は年がないため、今日にいちばん近い {{day}} と読みました。違うときは年から入力してください。',
    en: '“{{text}}” has no year and was read as {{day}}, the nearest to today. If that is wrong, type the year as well.',
  },
  accountingZero: {
    ja: '「{{text}}」は金額として読めません。表計算ソフトの会計書式では 0 をこう表示しますが、金額がまだない印にも使われます。0 なら 0 と入力し、わからなければ空欄にしてください。',
    en: '“{{text}}” is not read as an amount. Accounting formats of spreadsheets show 0 like this, but it also stands for no amount yet. Type 0 if it is 0, or leave it blank.',
  },
  noSuchDay: {
    ja: '「{{text}}」は日付として読めません。暦にない日です。年・月・日を確かめてください。',
    en: '“{{text}}” is not a date: the calendar has no such day. Check year, month and day.',
  },
  otherWeekday: {
    ja: '「{{text}}」は日付として読めません。{{day}} は書かれた曜日ではありません。日付か曜日を直してください。',
    en: '“{{text}}” is not read as a date: {{day}} is not the weekday written. Correct the one or the other.',
  },
  dayOrMonthFirst: {
    ja: '「{{text}}」は日付として読めません。{{first}} か {{second}} かを決められません。2026-11-01 のように年から入力してください。',
    en: '“{{text}}” is not read as a date: it could be {{first}} or {{second}}. Write the year first, like 2026-11-01.',
  },
  shortYear: {
    ja: '「{{text}}」は日付として読めません。西暦か和暦かを決められません。年は 2026 か R8 のように入力してください。',
    en: '“{{text}}” is not read as a date: its year could be of either calendar. Write it as 2026 or R8.',
  },
  noDayOfMonth: {
    ja: '「{{text}}」は日付として読めません。何日かも入力してください（例: 2026-11-30）。',
    en: '“{{text}}” is not a date: the day of the month is missing. Write it like 2026-11-30.',
  },
  dayByZone: {
    ja: '「{{text}}」は日付として読めません。時差のため日本では別の日になります。日本の日付を入力してください。',
    en: '“{{text}}” is not read as a date: by its time zone the day in Japan is another one. Type the day in Japan.',
  },
  daysOutOfOrder: {
    ja: '最後の日（{{last}}）が最初の日（{{first}}）より前です。最初の日以降にしてください。',
    en: 'The last day ({{last}}) is before the first ({{first}}). Choose a day that is not before it.',
  },
  notLength: {
    ja: '「{{text}}」は期間として読めません。0 以上の長さを入力してください（例: 2、1.5、２週、10日、20人日、1か月）。',
    en: '“{{text}}” is not a length of time. Type a length from 0 up, such as 2, 1.5, 3 weeks, 10 days or 1 month.',
  },
  lengthUnit: {
    ja: '「{{text}}」は期間として読めません。「{{named}}」は期間の単位として使えません。週・日・か月・時間・人日・人月のどれかで入力してください。',
    en: '“{{text}}” is not read as a length of time: “{{named}}” is no unit of it here. Use weeks, days, months, hours, person-days or person-months.',
  },
  negativeLength: {
    ja: '「{{text}}」は期間として読めません。0 より短くはできません。0 以上の長さを入力してください。',
    en: '“{{text}}” is below 0, which a length of time cannot be. Type 0 or more.',
  },
  lengthTooLong: {
    ja: '「{{text}}」は期間として読めません。10,000 週までの長さを入力してください。単位を確かめてください。',
    en: '“{{text}}” is longer than 10,000 weeks. Check the unit.',
  },
  notQuantity: {
    ja: '「{{text}}」は数量として読めません。0 以上の数字で入力してください（例: 50、50ユーザー、3台、1式）。',
    en: '“{{text}}” is not a quantity. Type a number from 0 up, such as 50 or 50 users.',
  },
  quantitySeparators: {
    ja: '「{{text}}」は数量として読めません。コンマや点が桁区切りか小数点かを決められません。1,234 か 1234.5 の形で入力してください。',
    en: '“{{text}}” is not read as a quantity: its commas and points could mean two numbers. Write 1,234 or 1234.5.',
  },
  quantityUnit: {
    ja: '「{{text}}」は数量として読めません。「{{named}}」は数え方ではありません。数だけを入力してください（例: 50、1.5）。',
    en: '“{{text}}” is not read as a quantity: “{{named}}” counts nothing. Type the number alone, such as 50 or 1.5.',
  },
  quantityRange: {
    ja: '「{{text}}」は数量として読めません。0 から 1,000,000,000 までの数を入力してください。',
    en: '“{{text}}” is no quantity: type a number from 0 to 1,000,000,000.',
  },
  notMonth: {
    ja: '「{{text}}」は月として読めません。何か月目かを 1〜{{last}} の整数で入力してください（例: 3、3か月目）。',
    en: '“{{text}}” is not a month. Type a whole number from 1 to {{last}}, counted from the first month.',
  },
  calendarMonth: {
    ja: '「{{text}}」は月として読めません。暦の月ではなく、初めから数えて何か月目かを入力してください（例: 3、3か月目）。',
    en: '“{{text}}” is a month of the calendar. Type which month it is counted from the first, such as 3.',
  },
  monthByYear: {
    ja: '「{{text}}」は月として読めません。年ではなく、初めから数えて何か月目かを入力してください（例: 2 年目の初めは 13）。',
    en: '“{{text}}” is a year. Type which month it is counted from the first; the second year begins with 13.',
  },
  notTrials: {
    ja: '「{{text}}」は試行回数にできません。{{least}}〜{{most}} の整数で入力してください（例: 50,000、5万）。',
    en: '“{{text}}” cannot be the number of trials. Type a whole number from {{least}} to {{most}}.',
  },
  notSeed: {
    ja: '「{{text}}」は乱数の種にできません。0〜{{most}} の整数で入力してください。',
    en: '“{{text}}” cannot be the seed. Type a whole number from 0 to {{most}}.',
  },
  notScore: {
    ja: '「{{text}}」は点数として読めません。0〜1 の数字か、0〜100 % で入力してください（例: 0.5、50%）。',
    en: '“{{text}}” is not a score. Type a number from 0 to 1 or a percentage, such as 0.5 or 50%.',
  },
  notRate: {
    ja: '「{{text}}」は税率として読めません。0〜100 の数字で入力してください（例: 10）。',
    en: '“{{text}}” is not a tax rate. Type a number from 0 to 100, such as 10.',
  },
  rateOrPercent: {
    ja: '「{{text}}」は税率として読めません。{{percent}} % か {{below}} % かを決められません。% をつけて入力してください（例: {{percent}}%）。',
    en: '“{{text}}” is not read as a tax rate: it could be {{percent}} % or {{below}} %. Add the sign, such as {{percent}}%.',
  },
  errorValue: {
    ja: '「{{text}}」は{{kind}}として読めません。表計算ソフトのエラー値です。元の表の式を直してから貼り付けるか、値を入力してください。',
    en: '“{{text}}” is not read as {{kind}}: it is an error of a spreadsheet. Mend its formula there, or type the value.',
  },
  formula: {
    ja: '「{{text}}」は{{kind}}として読めません。計算式は読みません。計算した値を入力してください。',
    en: '“{{text}}” is not read as {{kind}}: formulas are not worked out here. Type the value it comes to.',
  },
  standsForNone: {
    ja: '「{{text}}」は{{kind}}として読めません。0 なら 0 と入力してください。わからないもの、別の行に含まれるものは 0 ではないので、空欄にするか、行を除いてください。',
    en: '“{{text}}” is not read as {{kind}}. Type 0 if it is 0. What is unknown or included elsewhere is not 0: leave it blank, or leave the row out.',
  },
  standsForNoDay: {
    ja: '「{{text}}」は日付として読めません。日付がないときやまだわからないときは、空欄にしてください。',
    en: '“{{text}}” is not read as a date. Leave it blank where there is none or it is not known yet.',
  },
  approximate: {
    ja: '「{{text}}」は{{kind}}として読めません。ちょうどの値ではありません。数だけを入力してください。幅は、三点があれば楽観値・最頻値・悲観値に分けて入力できます。',
    en: '“{{text}}” is not read as {{kind}}: it is not an exact value. Type the number alone. Where three points are asked for, they can say between which values it lies.',
  },
  rangeOfValues: {
    ja: '「{{text}}」は{{kind}}として読めません。1 つのセルには数を 1 つだけ入力します。幅は、三点があれば楽観値・最頻値・悲観値に分けて入力してください。',
    en: '“{{text}}” is not read as {{kind}}: a cell takes one number. Where there are three points, type the range there; otherwise type the one number to be used.',
  },
  doubleSign: {
    ja: '「{{text}}」は{{kind}}として読めません。マイナスの印が重なっています。0 より小さいときは −5,000、そうでなければ 5,000 の形で入力してください。',
    en: '“{{text}}” is not read as {{kind}}: it has two minus signs. Write −5,000 for less than nothing, else 5,000.',
  },
  kanjiNumber: {
    ja: '「{{text}}」は{{kind}}として読めません。漢数字は読みません。算用数字で入力してください（例: 三十は 30、半年は 6か月）。',
    en: '“{{text}}” is not read as {{kind}}: Chinese numerals are not read. Type digits, such as 30.',
  },
  tooSmall: {
    ja: '「{{text}}」は{{kind}}として読めません。0 ではありませんが、小さすぎて 0 と区別できません。0 なら 0 と入力してください。',
    en: '“{{text}}” is not read as {{kind}}: it is not 0 but too small to be told from it. Type 0 if it is 0.',
  },
  dayOutOfRange: {
    ja: '「{{text}}」は日付として読めません。{{first}} 年から {{last}} 年までの日付を入力してください。年を確かめてください。',
    en: '“{{text}}” is not taken as a date: its year must be from {{first}} to {{last}}. Check the year.',
  },
  serialDay: {
    ja: '「{{text}}」は日付として読めません。表計算ソフトの日付の通し番号なら {{day}} です。そのときは {{day}} と入力してください。',
    en: '“{{text}}” is not read as a date. As the serial number of a spreadsheet it would be {{day}}; if so, type {{day}}.',
  },
  notTaskNumbers: {
    ja: '「{{text}}」は作業の番号として読めません。1 から {{last}} の番号を「1, 3+1週」のように入力してください。',
    en: '“{{text}}” is not a list of task numbers. Type numbers from 1 to {{last}}, such as 1, 3+1w.',
  },
  lagOrTasks: {
    ja: '「{{text}}」は、作業 {{first}} と {{second}} の両方なのか、作業 {{first}} に重ねるのかを決められません。両方なら「{{first}}, {{second}}」、重ねるなら「{{first}}-{{second}}週」「{{first}}-{{second}}日」のように単位をつけて入力してください。',
    en: '“{{text}}” could mean tasks {{first}} and {{second}}, or an overlap with task {{first}}. Type {{first}}, {{second}} for both; for an overlap add its unit: {{first}}-{{second}}w or {{first}}-{{second}}d.',
  },
  notWeight: {
    ja: '「{{text}}」は重みとして読めません。0 以上の数字か、大・中・小、高・中・低で入力してください（例: 3、2.5、30%、大）。',
    en: '“{{text}}” is not a weight. Type a number from 0 up, such as 3, 2.5 or 30%, or High, Medium or Low.',
  },
} as const satisfies Messages;

/** What a text was to be read as, in the sentences above. */
export const inputKind = {
  amount: { ja: '金額', en: 'an amount' },
  length: { ja: '期間', en: 'a length of time' },
  quantity: { ja: '数量', en: 'a quantity' },
  month: { ja: '月', en: 'a month' },
  score: { ja: '点数', en: 'a score' },
  rate: { ja: '税率', en: 'a tax rate' },
  weight: { ja: '重み', en: 'a weight' },
  trials: { ja: '試行回数', en: 'the number of trials' },
  seed: { ja: '乱数の種', en: 'the seed' },
  day: { ja: '日付', en: 'a date' },
} as const satisfies Messages;
