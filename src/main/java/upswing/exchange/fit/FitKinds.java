package upswing.exchange.fit;

/** What a FIT file without an activity is instead, in words. */
final class FitKinds {

  /** One sentence for a file of that type, -1 when it does not say, that held no activity. */
  static String nothingIn(int type) {
    return switch (type) {
      case 4 -> "It is an empty recording, so there is nothing to import.";
      case 1, 2, 3 -> holds("the settings of a watch");
      case 5, 7 -> holds("planned workouts");
      case 6 -> holds("a course");
      case 9 -> holds("weights from a scale");
      case 10, 11, 20, 28 -> holds("the totals or goals of a watch");
      case 14 -> holds("blood pressures");
      case 15, 32 -> holds("a day's steps and heart rates");
      case 49 -> holds("a night's sleep");
      default -> "It holds no activity, so there is nothing to import.";
    };
  }

  private static String holds(String what) {
    return "It holds " + what + ", not an activity, so there is nothing to import.";
  }

  private FitKinds() {}
}
