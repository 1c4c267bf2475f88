package upswing.report;

import upswing.training.SessionKind;

/** Ink on white paper; without colour everything is a grey that copies well. */
record SheetColours(boolean blackAndWhite) {

  String ink() {
    return blackAndWhite ? "#000000" : "#1f2a2b";
  }

  String soft() {
    return blackAndWhite ? "#333333" : "#66736f";
  }

  String line() {
    return blackAndWhite ? "#999999" : "#d5dad6";
  }

  String accent() {
    return blackAndWhite ? "#000000" : "#1d7a6b";
  }

  String track() {
    return blackAndWhite ? "#dddddd" : "#e7eae7";
  }

  String recovery() {
    return blackAndWhite ? "#eeeeee" : "#e9f5ef";
  }

  String recoveryText() {
    return blackAndWhite ? "#000000" : "#1c7350";
  }

  String raceFill() {
    return blackAndWhite ? "#e2e2e2" : "#f2e9f5";
  }

  /** What was, beside what is looked at. */
  String past() {
    return blackAndWhite ? "#aaaaaa" : "#8fb3ab";
  }

  /** The normal range behind a signal. */
  String band() {
    return blackAndWhite ? "#e4e4e4" : "#e3efe9";
  }

  String of(SessionKind kind) {
    if (blackAndWhite) return "#000000";
    return switch (kind) {
      case EASY -> "#2a9d8f";
      case RECOVERY_RUN -> "#7cc8ae";
      case LONG -> "#3b7fc4";
      case THRESHOLD -> "#e0982f";
      case INTERVALS -> "#e2694a";
      case RACE -> "#8e4aa8";
      case REST -> "#a9a6c9";
      case BIKE, SWIM, WALK -> "#6fb0d6";
      case STRENGTH_MOBILITY -> "#c2a878";
    };
  }
}
