import type { ReactNode } from "react";
import { ButtonLink } from "@/ui/button-link";
import type { ButtonSize } from "@/ui/button-style";

interface PaperLinkProps {
  /** Address of the PDF. */
  readonly href: string;
  readonly children: ReactNode;
  readonly size?: ButtonSize;
}

/** Opens a paper as PDF in a window of its own, where it can be printed and saved. */
export function PaperLink({ href, children, size }: PaperLinkProps) {
  return (
    <ButtonLink href={href} variant="secondary" size={size} target="_blank" rel="noopener">
      {children}
      <span className="sr-only">（PDFを新しい画面で開きます）</span>
    </ButtonLink>
  );
}
