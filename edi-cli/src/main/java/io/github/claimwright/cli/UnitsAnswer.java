package io.github.claimwright.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/**
 * What the units command says.
 *
 * @param text for people, line by line
 * @param json for programs
 * @param agrees whether billed units and quantity agree, where both were given
 */
record UnitsAnswer(List<String> text, ObjectNode json, boolean agrees) {}
