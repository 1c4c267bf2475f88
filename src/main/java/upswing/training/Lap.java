package upswing.training;

import java.time.Duration;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** One lap of an activity: timer time, distance in metres and mean heart rate in bpm. */
public record Lap(Duration timer, OptionalDouble meters, OptionalInt averageHeartRate) {}
