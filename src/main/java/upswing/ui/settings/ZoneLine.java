package upswing.ui.settings;

import upswing.training.SessionKind;

/**
 * One zone as it is used today.
 *
 * @param colour the kind of session it is run in
 * @param source where it comes from
 * @param certainty measured, worked out, or only an estimate
 */
record ZoneLine(
    SessionKind colour,
    String name,
    String heartRate,
    String pace,
    String source,
    Certainty certainty) {

  /** How sure a zone is. */
  enum Certainty {
    MEASURED,
    WORKED_OUT,
    ESTIMATED,
    UNKNOWN
  }
}
