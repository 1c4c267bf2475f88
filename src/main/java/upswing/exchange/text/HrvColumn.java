package upswing.exchange.text;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import upswing.training.LnRmssd;

/**
 * rMSSD in a column: in milliseconds, or its natural logarithm by the column's name or by all its
 * cells.
 *
 * <p>Example: {@code 4.02} is 55.7 ms in a column {@code ln_rmssd}, and in a column {@code hrv} in
 * which no number is likely milliseconds.
 */
public final class HrvColumn {

  private final String name;
  private final Numbers numbers;
  private final double[] known;
  private final boolean named;
  private final boolean likely;

  private HrvColumn(String name, Numbers numbers, double[] known) {
    this.name = name;
    this.numbers = numbers;
    this.known = known;
    named = name.strip().toLowerCase(Locale.ROOT).startsWith("ln");
    likely = LnRmssd.isLikely(known);
  }

  /** Decides by the column's name and, where that tells nothing, by its numbers. */
  public static HrvColumn decidedBy(String name, List<String> cells, Numbers numbers) {
    double[] known =
        cells.stream()
            .flatMapToDouble(cell -> numbers.parse(cell).stream())
            .filter(number -> number != 0)
            .toArray();
    return new HrvColumn(name, numbers, known);
  }

  /** Milliseconds; empty when the cell tells no number, 0 where nothing was measured. */
  public OptionalDouble milliseconds(String cell) {
    OptionalDouble number = numbers.parse(cell);
    if (number.isEmpty() || number.getAsDouble() == 0 || !(named || likely)) return number;
    return OptionalDouble.of(LnRmssd.milliseconds(number.getAsDouble()));
  }

  /** What is to be told where it was taken for logarithms though its name does not say so. */
  public Optional<String> doubt() {
    if (named || !likely) return Optional.empty();
    double low = Arrays.stream(known).min().orElseThrow();
    double high = Arrays.stream(known).max().orElseThrow();
    return Optional.of(
        String.format(
            Locale.ROOT,
            "The column %s goes from %.2f to %.2f: that is the logarithm (ln rMSSD), so it was"
                + " taken as %.0f to %.0f ms.",
            name,
            low,
            high,
            LnRmssd.milliseconds(low),
            LnRmssd.milliseconds(high)));
  }
}
