/// First names that French news writes often, by the gender of who bears them, in small letters.
enum FirstNames {
  static let masculine =
    """
    jean-marie jocelyn stéphane
    abdallah abdel abdelaziz abdelkader abderrahmane abdoulaye abdullah abel abou abraham achille
    adam adama adel adolf adrien ahmad ahmed aimé akbar akhmed alain alan albert alberto aldo alec
    alejandro aleksandr aleksander aleksandar alessandro alex alexander alexandre alexeï alexis
    alfonso alfred ali alioune alistair alpha alphonse amadou ambroise amin amine amir anatole
    andreas andreï andrej andrew andrzej andré andrés andy ange angelo anicet anouar anthony antoine
    anton antonio antony antónio antonín ariel aristide arjen armand arnaud arnold arseni arsène
    arthur artur aurélien axel ayman aymeric aziz babacar bachar ban barack baptiste bart
    barthélemy bashar basile bastien beniamino benito benjamin bernard bernardo bernie bertrand
    bill billy blaise bob boris boubacar brad brahim brett brian bruce bruno bryan bünyamin carl
    carlo carlos cédric césar charles charlie chris christian christophe christopher claude clément
    clovis clyde colin constantin corentin cornelius cristiano cyril cyrille césaire damien dan
    daniel daniele danny dario darius dave david davide denis deniz dennis desmond didier diego
    dieudonné dietrich dimitri dirk djamel djibril dmitri dmitriy dmitry dominic don donald douglas
    driss dylan ed eddy eddie edgar edgard edmond edmund edouard eduardo edward edwin elias elie
    elio elliot elon emil emile emilio emmanuel emmerson enda enrico enrique enzo erdogan eric erik
    ernest ernesto ernst erwan esteban ethan etienne eugène evan evo ezra fabien fabio fabrice
    farid farouk faustin faycal fayçal federico felipe félix ferdinand fernand fernando fidel
    filippo firmin florent florian francesco francis francisco franck franco frank frankie franz
    françois fred frédéric friedrich fulgence félicien gabriel gad gael gaël gareth gary gaspard
    gaston gauthier gavin geert geoffrey geoffroy george georges georgi gérald gérard gerhard
    germain gianni gilbert gildas gilles giorgi giorgio giovanni giuseppe gonzalo gordon grégoire
    grégory greg gregory guillaume gustave gustavo guy guennadi gérémie hadi hafez hakan hakim
    hamed hamid hamza hans harold harouna harrison harry harvey hassan hassane hector heinrich
    helmut henri henrique henry herbert herman hermann hervé hicham hosni horst houcine howard
    hubert hugh hugo hugues hussein hyacinthe iain ian ibrahim ibrahima idriss idrissa igor ilham
    ilia ilya imad imran ion irfan isaac ismaël ismaïl issa issam issouf ivan ivo jack jacob
    jacques jaime jair jamal james jamie jan janez jared jason javier jay jean jeff jens jeremy
    jérémie jérémy jérôme jésus jim jimmy joachim joan joaquín joe joël joey johann johannes john
    johnny jon jonas jonathan joop jordan jordi jorge jose josef joseph josep joshua josé josué
    juan jules julian julien julio jürgen just justin jörg kader kamal kamel karel karim karl
    kassem kassym kay kaïs keir keith ken kenneth kevin kévin khaled khalid khalifa kim kirill kofi
    konrad konstantin kurt kyle kylian lamine lance larry lars laurent laurent-désiré lazare lech
    lee len lenny leo leon leonard leonardo leonid leopold leroy lesley lewis lionel lilian liam
    loïc lorenzo louis loïs lluis luc luca lucas lucien ludovic luigi luis luiz luka lukas luke
    léo léon léonard léonid léopold macky magnus mahamadou mahamat mahmoud malcolm malek malik
    mamadou manfred manuel marc marcel marcelo marco marcos marcus mariano mario mark marko
    marouane martin marius marwan massimo massoud mateusz mathias mathieu mathis matt matteo
    matthew matthias matthieu maurice maurizio mauro max maxence maxim maxime maximilien medhi
    mehdi mehmet michael michaël michał michel michele miguel mike mikhaïl mikheil milan milos miloš
    minh mitch mitt moussa moammar mohamad mohamed mohammad mohammed mohand moktar moncef
    mounir mourad mouammar moustapha muammar muhammad muhammadu mustafa mustapha mwai mário
    nabil nacer nadir nadjib narendra nasser nathan nathanaël neil nelson nestor neymar nicanor
    nicola nicolae nicolas nicolás nigel nikita niklas nikola nikolaï nikolaus nikolay nikos noam
    noé noël norbert norman nouri octave oleg oleksandr oleksiy oleg oliver olivier olof omar
    oscar osama oskar oswald otto oumar ousmane oussama pablo paolo pascal pat patrice patrick
    paul paulo pavel pavlo pedro peer per perceval peter petr petro petteri phil philip philippe
    philipp phillip pierre pieter piotr prosper qassem quentin rachid rafael rafaël rafic rahul
    rajiv ralph ramón ramzan randy raoul raphaël rashid raul raúl ray raymond rayan raúl recep redouane
    reinhard rémi rémy rené renaud reuven rex reza ricardo riccardo richard rick riad riyad robert
    roberto robin rocco rodolphe rodrigo roger roland rolf romain roman romano romuald ron ronald
    ross roy ruben rudolf rudolph rudy russell rustam ryan régis saad saddam sadio saïd salah
    salem salim salman salomon salva salvador salvatore sam sami samir samuel sandro sanjay
    sauli scott sean sébastien selim serge sergei sergey sergio sergueï shane shaun shimon shinzo
    sidi sidney sigmar silvio siméon simon slim slimane slobodan sofiane solomon souleymane stan
    stanislas stef stefan stefano stephan stéphane stephen steve steven stuart sulaymane
    sylvain sylvestre sven séraphin tarek tariq tayyip ted tedros terry teddy théo théodore
    thibault thibaut thiago thierry thomas tim timothy tino titouan tobias toby tom tomas tomasz
    tony toni tristan tyler ulrich ulysse umberto urbain vaclav valentin valery valéry valerio
    viatcheslav vic vicente victor viktor vincent vincenzo virgile vitali vitaly vito vladimir
    volodymyr václav vyacheslav walid walter warren wassim wayne werner wesley wilfried wilhelm will
    william willy wim winston wissam wladimir wolfgang wolodymyr woody xavier xi yacine yair yahya
    yanick yanis yanisse yannick yannis yasser yassin yassine yasuo yevgeny yoann yoweri youcef
    youri yousef youssef youssouf yuri yukio yunus yves yvan yvon zacharie zakaria zbigniew zeid
    zinédine zinedine zine zoran zvonimir ángel álvaro édouard éloi émile émilien éric étienne
    évariste ibn mbaye cheick denys valéri valeri valeriy iouri iulian anatoli arkadi evgueni
    evgeny gennady grigori stepan timofeï vassili vadim viatcheslav iaroslav rouslan andriy serhiy
    dmytro mykhaïlo mykola ihor vassyl bogdan zoltán lászló viktor ferenc gyula janusz jarosław
    jerzy leszek lech kazimierz donatien emmerich aurèle célestin wen hu deng jinping lin-manuel
    boko naoto yoshihiko fumio moon ki-moon jong-un hassan rohani javad qasem mahathir najib joko
    rodrigo benigno aung prayut thaksin manmohan atal pervez nawaz asif hamid ashraf gulbuddin
    """

  static let feminine =
    """
    ada adèle adriana adrienne agathe agnès aicha aïcha aïda aïssata aissatou alba alessandra
    alexandra alexandria alice alicia alina aline alison alma amal amanda amandine amélie amina
    aminata amy ana anaïs anastasia andrea andréa andrée angela angèle angelina angélique anissa
    anita anja ann anna annabelle anne annette annick annie antoinette antonia apolline ariane
    arielle arlette armelle asia asma assia astrid audrey aurélie aurore axelle ayaan barbara
    béatrice béata beata bella benazir bénédicte bernadette berthe betty bianca birgit blanche
    blandine brenda brigitte britney camila camilla candice carine carla carmen carol carole
    carolina caroline carrie cassandra catarina catherine cathy cécile cécilia célia céline
    chantal charlène charlotte chelsea chloé christelle christiane christina christine cindy
    claire clara clarisse claudette claudia claudine cléa clémence clémentine clotilde coline
    colette constance coralie corinne cosima cristina cynthia dalila dana daniela danièle
    danielle daphné dayane deborah deirdre delphine denise desirée diana diane dilma dina
    dominique dolores dora doris dorothée édith edith edwige éléonore elena éliane elisa élisa
    elisabeth élisabeth élise elizabeth ella ellen éloïse elodie élodie elsa elvira emily emma
    emmanuelle ephsona estelle esther eugénie eva éva eve évelyne evelyne fabienne fabiola fadela
    faïza fanny fatiha fatima fatma fatou fatoumata federica federico fernande fiona flavie fleur
    flora flore florence francesca françoise frauke frédérique gabriela gabrielle gaëlle geneviève
    georgette georgia georgina germaine ghislaine gillian gina giorgia giulia gisèle gloria grace
    greta guénaëlle gwen gwenaëlle gwendoline hala halima hanan hanane hannah harriet hawa héléna
    helen helena hélène helga hélo héloïse henriette hilary hillary hind huguette ida ilaria ilona
    imane ingrid inès inna irena irène irina iris isabel isabella isabelle iulia ivana jacinda
    jacline jacqueline jamila jana jane janet janine jeanne jeannette jenna jennifer jenny jessica
    jill joanna joanne jocelyne jodie johanna josée joséphine josette josiane joyce judith julia
    juliana julie julienne juliette justine kadia kamala karen karima karin karine karla kate
    katharina katherine kathleen kathryn kathy katia katie katrin kelly khadija khadijatou kirsten
    kristalina kristen kristin lætitia laetitia laila lara laura laure laurence laurette léa leïla
    leila leïla lena léna leonor léonie leslie leyla lila lili liliane lilianne lina linda line lisa
    lise liz lola lorraine lou louisa louise lourdes luana lucette lucia lucie lucienne lucy
    ludivine ludmila luisa lydia lydie lyudmila macarena maddalena madeleine madonna maëlle maeva
    magali magalie maggie maïa maïssa maja malala malika manon manuela mara margaret margaux
    margot marguerite maria mariam mariama mariana marianne marie mariame marielle marilyn marina
    marine marion marisol marjorie marlène marta martha marthe martine mary maryam maryse maryvonne
    mathilde maud maude maureen may mathilda megan meghan mélanie melania melinda mélissa melissa
    mercedes meriem meryl mia michaela michèle micheline michelle mireille miranda miriam mona
    monica monika monique moira morgane mouna muriel myriam nabila nadège nadia nadine najat nancy
    naomi natacha natalia natalie nathalie nelly nicola nicole nina noémie nora nour odette odile
    olga olivia oprah ophélie oriane orlane pamela patricia paula paule pauline penelope pénélope
    perrine pernille petra priscilla priscillia priti prune rachel rachida rama ramata raphaëlle
    raymonde rebecca régine reine renata renée rihanna rita roberta rokhaya romane rosa rosalie
    rosalyn rose roseline roselyne rosemary rosine roxane roza ruth sabine sabrina salima salomé
    salma samantha samia samira sandra sandrine sania sanna sara sarah scarlett ségolène selena
    serena séverine sharon sheila shirin sheryl sibeth sigrid silvia simone simonetta sofia sofie
    sol solange solène sonia sophia sophie soraya stella stéphanie stephanie sultana susan susana
    suzanne suzie sveltana svetlana sylvia sylviane sylvie tamara tania tatiana tatiana teresa
    thérèse theresa tiffany tina toni tracy ursula vagit valentina valentine valérie vanessa
    vénus vera véra véronique victoire victoria viktoria vigdis viola violaine violeta violette
    virginia virginie viviane vivienne wahiba wanda whitney winnie xiomara yael yaël yaëlle yamina
    yasmina yasmine yolanda yolande ursule yulia yvette yvonne zahia zahra zainab zélie zineb zoé
    zohra zoya zuzana édwige émilie ioulia ekaterina ksenia oksana olena tetiana natalya galina
    lioudmila larissa nadejda anastassia daria polina iryna halyna
    """

  /// Names of men and women alike.
  static let either =
    """
    alix ange andrea andréa camille charlie claude dominique eden gwenn jo joan jackie jean-marie
    kim lee lou nicola noa pascale sacha sasha swann
    taylor toni yaël li wang zhang mika
    """
}
