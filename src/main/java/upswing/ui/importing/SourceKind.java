package upswing.ui.importing;

import java.util.Locale;
import upswing.exchange.Importer.FileReport;

/** What a file turned out to be, by its name and by what it brought. */
enum SourceKind {
  RECORDING,
  TCX,
  GPX,
  ACTIVITIES,
  MORNINGS,
  NOTHING;

  static SourceKind of(FileReport file) {
    if (file.activities() + file.mornings() + file.duplicates() == 0) return NOTHING;
    String name = file.file().toLowerCase(Locale.ROOT).replaceAll("\\.(gz|zip)$", "");
    if (name.endsWith(".fit")) return RECORDING;
    if (name.endsWith(".tcx")) return TCX;
    if (name.endsWith(".gpx")) return GPX;
    boolean morningsAlone = file.mornings() > 0 && file.activities() == 0;
    return morningsAlone ? MORNINGS : ACTIVITIES;
  }
}
