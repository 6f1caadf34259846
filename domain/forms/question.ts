export { type Condition, readers } from './kinds/asked.ts';
export type { AnsweredQuestion, KindName, Question, QuestionOf } from './kinds/index.ts';
export { type Option, optionsOf } from './kinds/options.ts';
