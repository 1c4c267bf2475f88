package upswing.readiness;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import upswing.training.Signal;

/** One reason behind a verdict, as data; {@code ui.Messages} makes the sentence. */
public sealed interface Reason {

  /** The family it counts for. */
  Family family();

  /** Since which morning without a break. */
  LocalDate since();

  /**
   * A signal outside its normal range, the farthest of its family.
   *
   * @param beside the others of the family that are outside, the farthest first: they share their
   *     causes, so that a family counts once
   */
  record OfSignal(
      Family family,
      Signal signal,
      double value,
      Baseline.Known normal,
      LocalDate since,
      List<OfSignal> beside)
      implements Reason {
    public OfSignal {
      beside = List.copyOf(beside);
    }
  }

  /** This, and where it stands for a family the others of it that are outside. */
  default Stream<Reason> whole() {
    return this instanceof OfSignal of
        ? Stream.concat(Stream.of(of), of.beside().stream())
        : Stream.of(this);
  }

  /**
   * A kind of signal that leans to the unfavourable side for days without being far outside.
   *
   * @param signal the one of its kind that adds most
   * @param share of what speaks for a growing trouble that comes from it, 0 to 1
   * @param since the first of the mornings that lean on the whole
   */
  record OfWeek(Family family, Signal signal, double share, LocalDate since) implements Reason {}

  /** An easy run that was not easy; the share of time above the ceiling, 0 to 1. */
  record EasyRunTooHard(LocalDate run, double shareAbove, double ceiling, LocalDate since)
      implements Reason {
    @Override
    public Family family() {
      return Family.RUNNING;
    }
  }

  /**
   * An easy run that felt hard, where its heart rate is not known or the runner said so.
   *
   * @param effort 0 to 10; empty where it was said to be no talking pace
   */
  record EasyRunFeltHard(LocalDate run, OptionalInt effort, LocalDate since) implements Reason {
    @Override
    public Family family() {
      return Family.RUNNING;
    }
  }

  /** A heartbeat got less far on an easy or long run than usual; the share lost, 0 to 1. */
  record EfficiencyDrop(LocalDate run, double share, LocalDate since) implements Reason {
    @Override
    public Family family() {
      return Family.RUNNING;
    }
  }
}
