import { optionLabel } from "@/domain/catalogue/display";
import { formatYen } from "@/lib/yen";
import { postingCatalogue } from "../catalogue";
import { capitalIn, warekiYear } from "../ticket/amounts";
import type { TicketSource } from "../ticket/source";
import type { Computed } from "./computed";

const { prLogos } = postingCatalogue.fields;

type Get = (source: TicketSource) => string;

/** A point on the map, in degrees with six digits. */
const degrees = (value: number | undefined) => (value === undefined ? "" : value.toFixed(6));

const branch =
  (index: number): Get =>
  ({ establishment }) =>
    establishment.branches?.[index]?.name ?? "";
const client =
  (index: number): Get =>
  ({ establishment }) =>
    establishment.mainClients?.[index]?.name ?? "";
const relative =
  (index: number): Get =>
  ({ establishment }) =>
    establishment.relatedCompanies?.[index]?.name ?? "";
const sales =
  (index: number): Get =>
  ({ establishment }) => {
    const amount = establishment.annualSales?.[index]?.amount;
    return amount === undefined ? "" : formatYen(amount);
  };
const salesYear =
  (index: number): Get =>
  ({ establishment }) => {
    const year = establishment.annualSales?.[index]?.year;
    return year === undefined ? "" : `${year}年度`;
  };
const logo =
  (index: number): Get =>
  ({ posting }) => {
    const code = posting.prLogos?.[index];
    return code === undefined ? "" : optionLabel(prLogos, code);
  };

/** 会社の情報, the establishment's part of the PR items, and the maps. */
export const establishmentItems: Computed = {
  ID_setsuritsuNen: ({ establishment }) => warekiYear(establishment.establishedYear),
  ID_shkn: ({ establishment }) => capitalIn(establishment.capitalUnit, establishment.capital),
  // Said by the establishment for all its postings, or by this posting.
  ID_uIJTurn: ({ establishment, posting }) => (establishment.uijTurn || posting.uijTurn ? "歓迎" : ""),
  ID_shtn1: branch(0),
  ID_shtn2: branch(1),
  ID_shtn3: branch(2),
  ID_nensho1: sales(0),
  ID_nensho1Nen: salesYear(0),
  ID_nensho2: sales(1),
  ID_nensho2Nen: salesYear(1),
  ID_nensho3: sales(2),
  ID_nensho3Nen: salesYear(2),
  ID_stsk1: client(0),
  ID_stsk2: client(1),
  ID_stsk3: client(2),
  ID_kksh1: relative(0),
  ID_kksh2: relative(1),
  ID_kksh3: relative(2),
  // What a posting for people with disabilities says of its own workplace goes before what holds everywhere.
  ID_sgshaShstSetsubiTo: ({ posting, establishment }) =>
    posting.disabilityConsideration ?? establishment.accessibleFacilities ?? "",
  ID_prLogo1: logo(0),
  ID_prLogo2: logo(1),
  ID_prLogo3: logo(2),
  ID_latitudemap1: ({ establishment }) => degrees(establishment.mapLatitude),
  ID_longitudemap1: ({ establishment }) => degrees(establishment.mapLongitude),
  ID_latitudemap2: ({ workplace }) => degrees(workplace.latitude),
  ID_longitudemap2: ({ workplace }) => degrees(workplace.longitude),
};
