import type { RawAnswer, RawAnswers } from "@/domain/catalogue/field";
import { resolve } from "@/domain/catalogue/resolve";
import { establishmentCatalogue, type EstablishmentAnswers } from "@/domain/establishment/catalogue";
import { type PostingAnswers, postingCatalogue } from "../catalogue";
import { withEstablishment } from "../with-establishment";
import type { TicketFacts } from "./facts";

/** Where people work, are interviewed or send documents. */
export interface TicketPlace {
  readonly postalCode?: string;
  readonly address?: string;
}

/** The place of work, with its point on the map in degrees. */
export interface Workplace extends TicketPlace {
  readonly latitude?: number;
  readonly longitude?: number;
}

/** What the ticket is written from: readable answers, with places that only refer to others filled in. */
export interface TicketSource {
  readonly facts: TicketFacts;
  readonly posting: PostingAnswers;
  readonly establishment: EstablishmentAnswers;
  readonly workplace: Workplace;
  readonly selectionPlace: TicketPlace;
  readonly mailPlace: TicketPlace;
  /** Names of items whose answer cannot be printed as it was typed; their cells are blank. */
  readonly unreadable: readonly string[];
  /** Whether an item of the posting is asked under these answers. */
  readonly isAsked: (key: string) => boolean;
}

/** Readable answers of an establishment. */
export function readEstablishment(raw: RawAnswers): EstablishmentAnswers {
  return resolve(establishmentCatalogue.fields, raw).answers;
}

/**
 * Reads the facts of a ticket. Items that are not shown or not readable are absent; nothing is masked.
 * @param establishment its answers as they were read before, where the same ones are read again and again
 */
export function readTicket(
  facts: TicketFacts,
  establishment = readEstablishment(facts.establishment),
): TicketSource {
  const raw = withEstablishment(withOfficeItems(facts.posting, facts.officeItems), facts.establishment);
  const { answers: posting, problems, isShown: isAsked } = resolve(postingCatalogue.fields, raw);
  const places = placesOf(posting, establishment);
  const unreadable = problems
    .filter(({ key }) => (raw[key] ?? "").length > 0)
    .map(({ key }) => labelOf(key))
    .filter((label, index, labels) => labels.indexOf(label) === index);
  return { facts, posting, establishment, ...places, unreadable, isAsked };
}

/** The posting's answers with those of the office in place of the employer's, whole items at a time. */
function withOfficeItems(posting: RawAnswers, officeItems: RawAnswers): RawAnswers {
  const replaced = new Set(Object.keys(officeItems).map(itemOf));
  const own = Object.entries(posting).filter(([key]) => !replaced.has(itemOf(key)));
  return { ...Object.fromEntries<RawAnswer>(own), ...officeItems };
}

const itemOf = (key: string) => key.split(".")[0] ?? key;

function labelOf(key: string): string {
  const field = Object.entries(postingCatalogue.fields).find(([name]) => name === itemOf(key))?.[1];
  return field?.spoken ?? field?.label ?? key;
}

/** Follows 「事業所所在地と同じ」, 「就業場所と同じ」 and 「選考場所と同じ」. */
function placesOf(posting: PostingAnswers, establishment: EstablishmentAnswers) {
  const office: Workplace = {
    postalCode: establishment.postalCode,
    address: establishment.address,
    latitude: establishment.mapLatitude,
    longitude: establishment.mapLongitude,
  };
  const workplace: Workplace =
    posting.workplaceSameAsEstablishment === "same"
      ? office
      : {
          postalCode: posting.workplacePostal,
          address: posting.workplaceAddress,
          latitude: posting.workplaceLatitude,
          longitude: posting.workplaceLongitude,
        };
  const selectionPlace: TicketPlace =
    posting.selectionPlaceKind === "establishment"
      ? office
      : posting.selectionPlaceKind === "workplace"
        ? workplace
        : { postalCode: posting.selectionPlacePostal, address: posting.selectionPlaceAddress };
  const mailPlace: TicketPlace =
    posting.mailPlaceKind === "establishment"
      ? office
      : posting.mailPlaceKind === "selectionPlace"
        ? selectionPlace
        : { postalCode: posting.mailPostal, address: posting.mailAddress };
  return { workplace, selectionPlace, mailPlace };
}
