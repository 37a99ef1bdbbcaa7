import type { AnswersOf } from "@/domain/catalogue/field";
import { catalogue } from "@/domain/catalogue/step";
import { basics } from "./fields/basics";
import { company } from "./fields/company";
import { details } from "./fields/details";
import { images } from "./fields/images";
import { pr } from "./fields/pr";
import { workplace } from "./fields/workplace";

/** Everything an establishment is asked at provisional registration (事業所仮登録), in six screens. */
export const establishmentCatalogue = catalogue(
  "establishment",
  1,
  company,
  basics,
  details,
  workplace,
  pr,
  images,
);

/** Readable answers of one establishment; a key is absent when nothing was entered or it is not shown. */
export type EstablishmentAnswers = AnswersOf<typeof establishmentCatalogue.fields>;
