package upswing.bench;

import com.garmin.fit.Decode;
import com.garmin.fit.MesgListener;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import upswing.exchange.ActivityFile;
import upswing.exchange.fit.FitReader;

/**
 * Reading FIT files to finished activities, against the bare official decoder that keeps nothing of
 * what it decodes. One operation is every real recording among the tests, once.
 *
 * <p>Wanted: at least 0.8 of the bare decoder's rate.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class FitBenchmark {

  private static final Path FOLDER = Path.of("src/test/resources/upswing/exchange/fit");
  private static final long SMALLEST = 10_000;

  private final List<byte[]> recordings = new ArrayList<>();

  /** Both in one run. */
  public static void main(String[] arguments) throws RunnerException {
    new Runner(new OptionsBuilder().include(FitBenchmark.class.getName()).build()).run();
  }

  @Setup
  public void load() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".fit")).sorted().toList()) {
        if (Files.size(file) >= SMALLEST) recordings.add(Files.readAllBytes(file));
      }
    }
  }

  @Benchmark
  public void ownReaderToActivities(Blackhole hole) {
    for (byte[] bytes : recordings) {
      hole.consume(FitReader.read(new ActivityFile("run.fit", bytes, ZoneOffset.UTC)));
    }
  }

  @Benchmark
  public void officialDecoderAlone(Blackhole hole) {
    for (byte[] bytes : recordings) {
      Decode decode = new Decode();
      decode.addListener((MesgListener) hole::consume);
      ByteArrayInputStream in = new ByteArrayInputStream(bytes);
      while (in.available() > 0) {
        decode.read(in);
        decode.nextFile();
      }
    }
  }
}
