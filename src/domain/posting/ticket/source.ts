import type { RawAnswer, RawAnswers } from "@/domain/catalogue/field";
import { resolve } from "@/domain/catalogue/resolve";
import { establishmentCatalogue, type EstablishmentAnswers } from "@/domain/establishment/catalogue";
import { type PostingAnswers, postingCatalogue } from "../catalogue";
import { municipalityOnly, type PartialMask, withoutIdentifying } from "../disclosure";
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

/** What the ticket is written from: readable answers, masked, with places that only refer to others filled in. */
export interface TicketSource {
  readonly facts: TicketFacts;
  readonly posting: PostingAnswers;
  readonly establishment: EstablishmentAnswers;
  readonly workplace: Workplace;
  readonly selectionPlace: TicketPlace;
  readonly mailPlace: TicketPlace;
  /** Names of items whose answer cannot be printed as it was typed; their cells are blank. */
  readonly unreadable: readonly string[];
}

/** Reads the facts of a ticket for a viewer. Items that are not shown, not readable or masked are absent. */
export function readTicket(facts: TicketFacts, mask: PartialMask): TicketSource {
  const raw = withEstablishment(withOfficeItems(facts.posting, facts.officeItems), facts.establishment);
  const { answers: posting, problems } = resolve(postingCatalogue.fields, raw);
  const { answers: establishment } = resolve(establishmentCatalogue.fields, facts.establishment);
  const places = placesOf(posting, establishment);
  const unreadable = problems
    .filter(({ key }) => (raw[key] ?? "").length > 0)
    .map(({ key }) => labelOf(key))
    .filter((label, index, labels) => labels.indexOf(label) === index);
  if (mask === "nothing") return { facts, posting, establishment, ...places, unreadable };
  return {
    facts,
    posting: withoutIdentifying(postingCatalogue.fields, posting),
    establishment: withoutIdentifying(establishmentCatalogue.fields, establishment),
    workplace: { address: municipalityOnly(places.workplace.address) },
    selectionPlace: {},
    mailPlace: {},
    unreadable,
  };
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
