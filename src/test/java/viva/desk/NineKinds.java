package viva.desk;

/** A bank with a question of each kind. */
public final class NineKinds {
  /** In this order: choice, ticks, truth, word, number, gaps, order, pairs, card. */
  public static final String TEXT =
      """
      viva: 1
      id: nine
      title: Nine kinds
      sources:
        book:
          title: The Book of Towns
          author: Ada Writer
          year: 1999
          sections:
            rivers: Of Rivers
      questions:
        - id: choice
          question: Which town is the capital of _France_?
          options:
            - text: Paris
              correct: true
            - text: Lyon
              feedback: That is the second largest.
            - text: Nice
          shuffle: false
          explanation: It has been so since 508.
          hint: [It begins with P., It ends with s.]
          cite: rivers/4
          terms: [capital, seat]
        - id: ticks
          question: Which of these are rivers?
          options: [Seine, Paris, Rhine, Lyon]
          answer: [Seine, Rhine]
          shuffle: false
        - id: truth
          question: The Seine flows through Paris.
          answer: true
          feedback:
            false: Look at a map.
        - id: word
          question: Which river flows through Paris?
          type: short-answer
          answer: Seine
        - id: number
          question: In which year did the Revolution begin?
          answer: 1789
        - id: gaps
          question: "The {{Seine}} flows through {{Paris}}."
        - id: order
          question: From north to south.
          order: [Lille, Paris, Nice]
        - id: pairs
          question: Which river flows through which town?
          pairs:
            Paris: Seine
            Cologne: Rhine
        - id: card
          type: flashcard
          question: What is a delta?
          answer: A mouth with several arms.
      """;

  private NineKinds() {}
}
