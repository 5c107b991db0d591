# Writes articles in which one person is written in two ways, each with as many claims as told.
BEGIN {
  split("la digue tiendra|le pont sera fermé|les vannes restent ouvertes|la crue est passée", said, "|")
  split("Odile Brassart|Hugo Cervelle|Mina Daubrac|Yann Estoril|Léa Fourcade", others, "|")
  for (number = 0; number < 2 * claims; number++) {
    name = number % 2 ? "Sergueï Karadine" : "Sergey Karadine"
    day = sprintf("%d-%02d-%02d", 2000 + number % 20, 1 + number % 12, 1 + number % 28)
    printf "{\"id\":\"k%d\",\"source\":\"Gazette %d\",\"date\":\"%s\",", number, number % 40, day
    printf "\"text\":\"Relevé numéro %d. Le général %s a déclaré que %s. ", number, name,
      said[1 + number % 4]
    printf "À ses côtés se tenait %s, du canton %d.\"}\n", others[1 + number % 5], number
  }
}
