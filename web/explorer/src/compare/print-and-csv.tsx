import { compare as texts } from '../texts';
import { TextActions } from '../ui/text-actions';

/** Prints the page, or copies or downloads its table. */
export function PrintAndCsv({ fileName, text }: { fileName: string; text: () => string }) {
  return (
    <div className="actions compare-actions">
      <TextActions format="CSV" fileName={fileName} mediaType="text/csv" text={text} />
      <button type="button" onClick={() => window.print()}>
        {texts.print}
      </button>
    </div>
  );
}
