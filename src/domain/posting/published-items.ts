import type { PartialMask } from "./disclosure";
import { claimedText } from "./published/claims";
import type { Computed } from "./published/computed";
import { conditionItems } from "./published/conditions";
import { establishmentItems } from "./published/establishment";
import { PUBLISHED_ITEM_ROWS } from "./published/item-rows";
import { jobItems } from "./published/job";
import { receptionItems } from "./published/reception";
import { selectionItems } from "./published/selection";
import type { TicketFacts } from "./ticket/facts";
import { readFor } from "./ticket/masked-source";

/** One item of a posting's public page. */
export interface PublishedItem {
  /** Element of the page of ハローワークインターネットサービス, e.g. `ID_sksu`. */
  readonly elementId: string;
  readonly item: string;
  /** Table of the page it stands in. */
  readonly group: string;
  /** "" where the posting says nothing, or this viewer does not see it. */
  readonly value: string;
}

const computed: Computed = {
  ...receptionItems,
  ...jobItems,
  ...conditionItems,
  ...establishmentItems,
  ...selectionItems,
};

/**
 * The 217 items that are published of a posting, in the order of the public page: its answers and those of its
 * establishment, worded as on the ticket, with dates as the web writes them.
 * @param mask what this viewer does not see, by `maskFor`
 */
export function publishedItems(facts: TicketFacts, mask: PartialMask = "nothing"): PublishedItem[] {
  const source = readFor(facts, mask);
  return PUBLISHED_ITEM_ROWS.flatMap(([group, items]) =>
    items.map(([elementId, item]) => ({
      elementId,
      item,
      group,
      value: computed[elementId]?.(source) ?? claimedText(elementId, source),
    })),
  );
}
