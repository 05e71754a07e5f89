/**
 * Words of sentences in which a country has a second role: it helps others, answers to what they did, or is looked back
 * on. Written as aliases are.
 */

/** "Épaulées par des soldats de Barkhane", "alongside French troops". */
const helping = [
  ..."appuyé* appuyaient appui épaul* renforts aux\u00a0côtés avec\u00a0l’aide prêté\u00a0main-forte soutenu\u00a0par soutenus\u00a0par soutenues\u00a0par".split(
    " ",
  ),
  ..."backed\u00a0by supported\u00a0by helped\u00a0by alongside with\u00a0the\u00a0help with\u00a0help\u00a0from assisted with\u00a0support\u00a0from".split(
    " ",
  ),
];

/** "Paris a condamné", "France welcomed the step". */
const answering = [
  ..."condamn* salue salué saluent solidarité préoccup* inquiét* inquièt* regrett* déplor* soutient soutenait soutien".split(
    " ",
  ),
  ..."condoléances félicit* effroi exig* a\u00a0appelé appelle\u00a0à ont\u00a0appelé n’a\u00a0pas\u00a0commenté s’est\u00a0félicitée".split(
    " ",
  ),
  ..."condemn* welcomed welcomes concern* solidarity condolences urged urges called\u00a0for calls\u00a0for called\u00a0on".split(
    " ",
  ),
  ..."calls\u00a0on regret* deplor* congratulat* applaud* has\u00a0not\u00a0commented did\u00a0not\u00a0comment demanded".split(
    " ",
  ),
];

/** "Two years ago", "l’été dernier". The month just past is still news, and not in here. */
const timeAgo = [
  ..."depuis\u00a0que l’an\u00a0passé l’an\u00a0dernier l’année\u00a0dernière l’année\u00a0passée l’été\u00a0dernier l’hiver\u00a0dernier".split(
    " ",
  ),
  ..."à\u00a0l’époque il\u00a0y\u00a0a\u00a0…\u00a0ans years\u00a0ago a\u00a0year\u00a0ago last\u00a0year last\u00a0summer last\u00a0winter".split(
    " ",
  ),
  ..."a\u00a0decade\u00a0ago at\u00a0the\u00a0time".split(" "),
];

export const helpingSignal = "passing-helping";
export const answeringSignal = "passing-answering";
export const timeAgoSignal = "passing-time-ago";

export function passingForms(): [signal: string, forms: readonly string[]][] {
  return [
    [helpingSignal, helping],
    [answeringSignal, answering],
    [timeAgoSignal, timeAgo],
  ];
}
