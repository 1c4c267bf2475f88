package upswing.planning.check;

import java.time.LocalDate;
import java.util.Arrays;
import upswing.training.BlockSettings;

/**
 * What the days away that a block was made with ask of its weeks.
 *
 * <p>A week that loses a day of running is short: what is left of it, never more. After four days
 * and more without running the weeks that follow hold what {@link ComingBack} lets them. None of
 * these is a measure for other weeks: they are held against the last usual one.
 *
 * <p>Example: away from Monday to Friday of week 6, offered Tuesday, Thursday, Saturday and Sunday:
 * week 6 loses two days, and no run is longer than 65 % of the longest. Five days off, from Monday
 * to Friday, leave week 7 at 80 %.
 */
public final class Absences {

  /** More days away in a week break it off. */
  private static final int MOST_DAYS = 2;

  /** So many days before a block are looked at for the beginning of an absence. */
  private static final int DAYS_BEFORE = 21;

  /** The days of a week that must follow a return for the week to count as the one back. */
  private static final int DAYS_BACK = 4;

  private final BlockSettings settings;
  private final int[] lost;
  private final int[] away;
  private final int[] share;
  private final int[] longest;
  private final boolean[] easy;
  private int gap;

  private Absences(BlockSettings settings) {
    this.settings = settings;
    int weeks = settings.weeks();
    lost = new int[weeks];
    away = new int[weeks];
    share = new int[weeks];
    longest = new int[weeks];
    easy = new boolean[weeks];
    Arrays.fill(share, 100);
    Arrays.fill(longest, 100);
    if (!settings.away().isEmpty()) read();
  }

  /** Those of a block. */
  public static Absences of(BlockSettings settings) {
    return new Absences(settings);
  }

  private void read() {
    LocalDate start = settings.start();
    int usual = usualDaysOff();
    int off = 0;
    boolean lostOne = false;
    for (LocalDate day = start.minusDays(DAYS_BEFORE);
        !day.isAfter(settings.end());
        day = day.plusDays(1)) {
      boolean isAway = settings.isAway(day);
      boolean offered = isOffered(day);
      int week = (int) Math.floorDiv(day.toEpochDay() - start.toEpochDay(), 7L);
      if (week >= 0 && isAway) away[week]++;
      if (week >= 0 && isAway && offered) lost[week]++;
      if (offered && !isAway) {
        if (lostOne && off > usual && week >= 0) comesBack(day, off);
        off = 0;
        lostOne = false;
      } else {
        off++;
        lostOne |= isAway && offered;
      }
    }
  }

  private boolean isOffered(LocalDate day) {
    return settings.available().getOrDefault(day.getDayOfWeek(), 0) > 0;
  }

  /** The most days in a row without a run that every week has. */
  private int usualDaysOff() {
    int most = 0;
    int off = 0;
    for (int day = 0; day < 14; day++) {
      off = isOffered(settings.start().plusDays(day)) ? 0 : off + 1;
      most = Math.max(most, off);
    }
    return most;
  }

  private void comesBack(LocalDate back, int days) {
    gap = Math.max(gap, days);
    for (int week = 0; week < share.length; week++) {
      long since = settings.start().plusWeeks(week).toEpochDay() - back.toEpochDay();
      if (since + 7 <= 0) continue;
      int weekBack = (int) Math.max(0, Math.floorDiv(since + 7 - DAYS_BACK, 7L));
      share[week] = Math.min(share[week], ComingBack.ofWeek(days, weekBack));
      longest[week] = Math.min(longest[week], ComingBack.ofLongest(days, weekBack));
      easy[week] |= weekBack == 0 && isBack(week);
    }
  }

  /** Whether a week, counted from 0, is none of the usual ones. */
  public boolean isShort(int week) {
    return lost[week] > 0 || isBack(week);
  }

  /** Whether it is so much less that it counts as eased. */
  public boolean isBroken(int week) {
    return isBrokenOff(week) || isBack(week);
  }

  /** Whether it has no key session: broken off, or the first week back. */
  public boolean isEasy(int week) {
    return isBrokenOff(week) || easy[week];
  }

  private boolean isBrokenOff(int week) {
    return lost[week] > 0 && away[week] > MOST_DAYS;
  }

  /** Whether it is one of the first after days without running. */
  public boolean isBack(int week) {
    return share[week] < 100 || longest[week] < 100;
  }

  /** Whether it loses a day that could have been run on. */
  public boolean losesDays(int week) {
    return lost[week] > 0;
  }

  /** How many of its days the runner is away. */
  public int daysAway(int week) {
    return away[week];
  }

  /** How much of a usual week it may hold, in hundredths. */
  public int share(int week) {
    return share[week];
  }

  /** How much of the longest run its runs may hold, in hundredths. */
  public int shareOfLongest(int week) {
    return longest[week];
  }

  /** The most days in a row without a run, where that is more than usual; else 0. */
  public int longestGap() {
    return gap;
  }
}
