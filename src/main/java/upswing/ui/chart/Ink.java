package upswing.ui.chart;

import java.util.Locale;

/** What a stroke or a fill means; the theme gives it its colour. */
public enum Ink {
  ACCENT,
  INK,
  SOFT,
  FAINT,
  LINE,
  SURFACE,
  /** The runner's own normal range behind a signal. */
  BAND,
  /** The normal range where it stands alone on a strip. */
  BAND_STRONG,
  /** The normal range where other bands lie under it: they shine through. */
  VEIL,
  /** The days of an illness. */
  ILL,
  /** Recovery weeks' bars. */
  EASED,
  THRESHOLD,
  INTERVALS,
  /** Where a trend may lie. */
  FAN,
  /** What all values of a pixel reach. */
  REACH,
  TODAY,
  RECOVERY,
  RED,
  AMBER,
  GOOD_TEXT,
  AMBER_TEXT,
  RED_TEXT,
  FATIGUE,
  RACE,
  FITNESS,
  /** What is planned and not done yet. */
  PLANNED,
  PHASE_BASE,
  PHASE_BUILD,
  PHASE_PEAK,
  PHASE_TAPER,
  PHASE_RETURN,
  PHASE_OFF;

  /** The class that carries the colour in {@code chart.css}. */
  public String styleClass() {
    return "ink-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
