"use client";

import { Component, type ComponentType, type ReactNode, useEffect, useState } from "react";
import { NoPreview } from "./no-preview";
import type { TicketPreviewProps } from "./ticket-preview";

let loaded: ComponentType<TicketPreviewProps> | undefined;

/**
 * The ticket, whose code comes once the form is drawn. Where it does not come, or something goes wrong in it, the
 * form beside it goes on.
 */
export function LazyPreview(props: TicketPreviewProps) {
  const [Preview, setPreview] = useState(() => loaded);
  const [attempt, setAttempt] = useState(0);
  const [failedAt, setFailedAt] = useState(-1);
  useEffect(() => {
    if (loaded) return;
    import("./ticket-preview").then(
      (module) => {
        loaded = module.TicketPreview;
        setPreview(() => module.TicketPreview);
      },
      () => setFailedAt(attempt),
    );
  }, [attempt]);
  const again = () => setAttempt((last) => last + 1);

  if (Preview)
    return (
      <Guard key={attempt} fallback={<NoPreview onAgain={again} />}>
        <Preview {...props} />
      </Guard>
    );
  if (failedAt === attempt) return <NoPreview onAgain={again} />;
  return <p className="p-4 text-solid-gray-700">求人票を準備しています。</p>;
}

interface GuardProps {
  readonly fallback: ReactNode;
  readonly children: ReactNode;
}

/** Shows something else instead of what failed. */
class Guard extends Component<GuardProps, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    return this.state.failed ? this.props.fallback : this.props.children;
  }
}
