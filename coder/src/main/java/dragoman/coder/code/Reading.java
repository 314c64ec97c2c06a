package dragoman.coder.code;

import dragoman.analyse.Sentence;
import dragoman.coder.mention.Mentions;
import dragoman.coder.resolve.Resolutions;

/** A sentence with all that is known of it before its events are read. */
public record Reading(Sentence sentence, Mentions mentions, Resolutions resolutions) {}
