package upswing.report;

import java.util.Locale;
import upswing.training.DistanceUnit;

/** Numbers as the runner reads them, each with its unit. */
public final class Amounts {

  private static final double METERS_A_MILE = DistanceUnit.MILE.meters();

  /** Hours and minutes from an hour on, else minutes: 3 h 05, 45′. */
  public static String time(double minutes) {
    long whole = Math.round(minutes);
    return whole < 60
        ? whole + "′"
        : whole / 60 + " h " + String.format(Locale.ROOT, "%02d", whole % 60);
  }

  /** Hours and minutes even below an hour, for columns: 0 h 45. */
  public static String hours(double minutes) {
    long whole = Math.round(minutes);
    return whole / 60 + " h " + String.format(Locale.ROOT, "%02d", whole % 60);
  }

  /** Hours, with minutes only where there are some: 8 h, 7 h 30. */
  public static String wholeHours(double minutes) {
    long whole = Math.round(minutes);
    return whole % 60 == 0 ? whole / 60 + " h" : hours(whole);
  }

  /** Minutes alone, however many: 98′. */
  public static String minutes(double minutes) {
    return Math.round(minutes) + "′";
  }

  /** Minutes and seconds for one kilometre or mile, without the unit: 4:32. */
  public static String pace(double secondsPerKilometre, DistanceUnit unit) {
    long seconds = Math.round(secondsPerKilometre * unit.meters() / 1000);
    return seconds / 60 + ":" + String.format(Locale.ROOT, "%02d", seconds % 60);
  }

  /** What stands after a pace: /km or /mi. */
  public static String perUnit(DistanceUnit unit) {
    return unit == DistanceUnit.KILOMETRE ? "/km" : "/mi";
  }

  /** A distance in the runner's unit, metres when it is short: 400 m, 12 km, 21.1 km, 6.2 mi. */
  public static String distance(double meters, DistanceUnit unit) {
    if (meters < 1000 || (meters < 3000 && meters % 1000 != 0)) return Math.round(meters) + " m";
    double units = meters / (unit == DistanceUnit.MILE ? METERS_A_MILE : 1000);
    String number = String.format(Locale.ROOT, "%.1f", units);
    if (number.endsWith(".0")) number = number.substring(0, number.length() - 2);
    return number + (unit == DistanceUnit.MILE ? " mi" : " km");
  }

  /** A whole number, thousands apart: 1 368. */
  public static String whole(double number) {
    return String.format(Locale.ROOT, "%,d", Math.round(number)).replace(',', '\u202f');
  }

  /** A share of 0 to 1 in percent: 82 %. */
  public static String percent(double share) {
    return Math.round(share * 100) + " %";
  }

  /** A number with its sign, also when it is more: +4, −11. */
  public static String signed(double number) {
    long whole = Math.round(number);
    return whole < 0 ? "−" + -whole : whole == 0 ? "0" : "+" + whole;
  }

  private Amounts() {}
}
