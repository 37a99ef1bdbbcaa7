import type { TicketSource } from "../ticket/source";
import type { ElementId } from "./item-rows";

/** Elements whose text is more than the answers of the items that claim them. "" for nothing. */
export type Computed = Readonly<Partial<Record<ElementId, (source: TicketSource) => string>>>;
