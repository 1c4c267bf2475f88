package upswing.report;

/** A time as it stands on paper. Example: 180 minutes are {@code 3 h 00}. */
final class Hours {

  /** Minutes as hours and minutes, always two digits of minutes so that columns align. */
  static String of(double minutes) {
    long all = Math.round(minutes);
    return "%d h %02d".formatted(all / 60, all % 60);
  }

  /** The same without minutes where there are none. Example: {@code 8 h}. */
  static String brief(double minutes) {
    long all = Math.round(minutes);
    return all % 60 == 0 ? all / 60 + " h" : of(minutes);
  }

  private Hours() {}
}
