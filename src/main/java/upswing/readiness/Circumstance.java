package upswing.readiness;

import java.time.LocalDate;
import upswing.training.Signal;

/** What one should know beside the verdict to read a morning rightly, as data. */
public sealed interface Circumstance {

  /**
   * The days after a race in which signals outside are what one expects.
   *
   * @param easyUntil the last day without a hard session: a day for every three kilometres
   */
  record AfterRace(LocalDate race, LocalDate easyUntil) implements Circumstance {}

  /**
   * The first days after an illness: easy, before anything hard.
   *
   * @param last the last morning of illness
   * @param easyUntil the last day without a hard session: the second one that is well
   */
  record AfterIllness(LocalDate last, LocalDate easyUntil) implements Circumstance {}

  /**
   * Another device measures a signal, so that its normal range begins anew.
   *
   * @param since the first morning that counts for the new range
   * @param needed mornings until the new range may warn
   */
  record NewDevice(Signal signal, LocalDate since, String from, String to, int needed)
      implements Circumstance {}

  /**
   * Too few nights with both times to say how regular sleep is.
   *
   * @param needed nights of a fortnight that are missing
   */
  record FewNights(int needed) implements Circumstance {}

  /** Heart rate or HRV is held against mornings of the same half of the cycle. */
  record SameHalfOfCycle(boolean second) implements Circumstance {}
}
