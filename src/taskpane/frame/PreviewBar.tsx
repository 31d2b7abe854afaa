import { useEffect, useRef } from "react";
import { Button } from "@fluentui/react-components";
import { CellLink } from "../parts/CellLink";
import { ShowMore } from "../parts/ShowMore";
import { usePaneState } from "../session/paneContext";
import { useStrings } from "../useStrings";

/** What a click would change, cell by cell, with what stays as it is; nothing is done until the user says so. */
export function PreviewBar() {
  const { changes } = useStrings();
  const { preview } = usePaneState();
  const section = useRef<HTMLElement>(null);
  // The button that asked for it may stand far below.
  useEffect(() => section.current?.focus(), [preview]);
  if (preview === null) return null;
  const sheets = new Set(preview.changes.map(({ sheet }) => sheet));
  return (
    <section
      ref={section}
      tabIndex={-1}
      className="edu-card edu-preview"
      aria-label={changes.label}
    >
      <div className="edu-preview-body">
        <p>{preview.text}</p>
        {preview.notes.length > 0 && (
          <ul className="edu-note">
            {preview.notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        )}
        <ShowMore key={preview.text} items={preview.changes} step={6}>
          {(shown) => (
            <ul className="edu-list">
              {shown.map(({ sheet, address, before, after }) => (
                <li key={`${sheet} ${address}`}>
                  <CellLink sheet={sheet} address={address} className="edu-locate" label="">
                    {sheets.size > 1 ? `${sheet} ${address}` : address}
                  </CellLink>
                  {changes.change(before, after)}
                </li>
              ))}
            </ul>
          )}
        </ShowMore>
      </div>
      <div className="edu-foot">
        <Button size="small" appearance="primary" onClick={preview.go}>
          {changes.go[preview.kind]}
        </Button>
        {preview.other !== undefined && (
          <Button size="small" onClick={preview.other.go}>
            {preview.other.text}
          </Button>
        )}
        <Button size="small" onClick={preview.cancel}>
          {changes.cancel}
        </Button>
      </div>
    </section>
  );
}
