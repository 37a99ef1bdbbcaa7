import type { AnswersOf } from "@/domain/catalogue/field";
import { catalogue } from "@/domain/catalogue/step";
import { classification } from "./fields/classification";
import { establishment } from "./fields/establishment";
import { insurance } from "./fields/insurance";
import { job } from "./fields/job";
import { pr } from "./fields/pr";
import { selection } from "./fields/selection";
import { wages } from "./fields/wages";
import { workingHours } from "./fields/working-hours";

/** Grows whenever a key, a code or a meaning changes; stored with every submission. */
export const CATALOGUE_VERSION = 1;

/** Everything a job posting is asked at provisional registration (求人仮登録), in eight screens. */
export const postingCatalogue = catalogue(
  "posting",
  CATALOGUE_VERSION,
  classification,
  establishment,
  job,
  wages,
  workingHours,
  insurance,
  pr,
  selection,
);

/** Readable answers of one posting; a key is absent when nothing was entered or it is not shown. */
export type PostingAnswers = AnswersOf<typeof postingCatalogue.fields>;
