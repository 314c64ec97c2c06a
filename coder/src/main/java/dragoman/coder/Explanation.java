package dragoman.coder;

import dragoman.analyse.Sentence;
import dragoman.coder.code.Trace;
import dragoman.model.Event;

/**
 * Why a record is as it is.
 *
 * @param sentence the sentence with its grammar
 * @param trace what was considered in it, chosen and turned down
 */
public record Explanation(Event event, Sentence sentence, Trace trace) {}
