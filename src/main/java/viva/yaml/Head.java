package viva.yaml;

import java.util.List;
import java.util.Optional;
import viva.bank.Exam;
import viva.bank.Source;

/** Everything in a bank's file but its questions. */
record Head(
    Optional<String> id,
    Optional<String> title,
    String description,
    String language,
    String license,
    List<String> authors,
    Declared<Source> sources,
    Declared<String> topics,
    Declared<String> passages,
    Exam exam,
    List<String> ignore,
    Defaults defaults) {}
